import { createSandbox } from '@billing/sandbox'
import { createStripe } from '@billing/stripe'
import { afterEach, expect, test } from 'vitest'
import { traceHeaders } from '../../examples/src/opentelemetry/trace-headers.js'
import { exported, forgetSpans, hooks, idOf, within } from './tracing.js'

afterEach(forgetSpans)

test('default', async () => {
  const sandbox = createSandbox({ seed: false })
  const stripe = createStripe({ apiKey: 'sk_test_x', fetch: sandbox.fetch, hooks })
  await within('sign-up', () => stripe.createCustomer({ name: 'Acme' }, { headers: traceHeaders() }))
  const signUp = exported().find(({ name }) => name === 'sign-up')
  expect(sandbox.requests[0]?.headers.traceparent).toBe(
    `00-${signUp?.spanContext().traceId}-${signUp && idOf(signUp)}-01`,
  )
})

test('without an active span there is nothing to hand on', () => {
  expect(traceHeaders()).toEqual({})
})
