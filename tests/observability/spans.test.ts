import { createSandbox, type FaultRule } from '@billing/sandbox'
import { listen } from '@billing/sandbox/node'
import { createStripe, type StripeClientOptions } from '@billing/stripe'
import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { afterEach, describe, expect, test } from 'vitest'
import { rejection } from '../support/client.js'
import { below, calls, exported, forgetSpans, hooks, idOf, onlyCall, startOf, within } from './tracing.js'

afterEach(forgetSpans)

const POST = 'POST /v1/customers'
const busy: FaultRule = { operation: POST, status: 503, headers: { 'retry-after': '0', 'request-id': 'req_busy' } }

function stripeWith(faults: readonly FaultRule[], options: Partial<StripeClientOptions> = {}) {
  const { fetch } = createSandbox({ seed: false, faults })
  return createStripe({ apiKey: 'sk_test_x', fetch, hooks, ...options })
}

const request = {
  'http.request.method': 'POST',
  'url.full': 'https://api.stripe.com/v1/customers',
  'server.address': 'api.stripe.com',
  'server.port': 443,
}
const operation = { 'billing.provider': 'stripe', 'billing.operation': 'stripe_create_customer' }
const requestId = expect.stringMatching(/^req_/)
const failed = (message: string) => ({ code: SpanStatusCode.ERROR, message })

test('default', async () => {
  await stripeWith([]).createCustomer({ name: 'Acme' })
  const call = onlyCall()
  expect(call).toMatchObject({ name: 'stripe_create_customer', kind: SpanKind.CLIENT })
  expect(call.status).toEqual({ code: SpanStatusCode.UNSET })
  expect(call.attributes).toEqual({ ...operation, 'billing.attempts': 1, 'billing.request_id': requestId })
  const [attempt, ...others] = below(call)
  expect(others).toEqual([])
  expect(attempt).toMatchObject({ name: 'POST', kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } })
  expect(attempt?.attributes).toEqual({
    ...request,
    'http.response.status_code': 200,
    'billing.request_id': call.attributes['billing.request_id'],
  })
})

test('one call has a span for each of its attempts, and succeeds with the last', async () => {
  await stripeWith([{ ...busy, times: 2 }]).createCustomer({ name: 'Acme' })
  const call = onlyCall()
  expect(call.status.code).toBe(SpanStatusCode.UNSET)
  expect(call.attributes).toMatchObject({ 'billing.attempts': 3 })
  expect(call.attributes).not.toHaveProperty(['error.type'])
  const refused = {
    ...request,
    'http.response.status_code': 503,
    'billing.request_id': 'req_busy',
    'error.type': 'server',
  }
  expect(below(call).map(({ attributes, status }) => [attributes, status])).toEqual([
    [refused, failed('server api_error')],
    [{ ...refused, 'http.request.resend_count': 1 }, failed('server api_error')],
    [
      {
        ...request,
        'http.request.resend_count': 2,
        'http.response.status_code': 200,
        'billing.request_id': call.attributes['billing.request_id'],
      },
      { code: SpanStatusCode.UNSET },
    ],
  ])
})

test('a call that runs out of attempts fails with the last of them', async () => {
  await rejection(stripeWith([busy]).createCustomer({ name: 'Acme' }))
  const call = onlyCall()
  expect(call.status).toEqual(failed('server api_error'))
  expect(call.attributes).toEqual({
    ...operation,
    'billing.attempts': 3,
    'billing.request_id': 'req_busy',
    'error.type': 'server',
  })
  expect(below(call).map(({ attributes }) => attributes['error.type'])).toEqual(['server', 'server', 'server'])
})

test('a declined card is described by its codes', async () => {
  const stripe = stripeWith([])
  const card = { payment_method: 'pm_card_chargeDeclinedInsufficientFunds', return_url: 'https://example.com' }
  await rejection(stripe.createPaymentIntent({ amount: 5000, currency: 'usd', confirm: true, ...card }))
  const call = onlyCall()
  expect(call.status).toEqual(failed('card card_declined insufficient_funds'))
  expect(call.attributes['error.type']).toBe('card')
  expect(below(call)[0]?.attributes['http.response.status_code']).toBe(402)
})

test('a connection that breaks has no status code', async () => {
  await rejection(stripeWith([{ operation: POST, reset: true }], { maxRetries: 0 }).createCustomer({ name: 'Acme' }))
  const call = onlyCall()
  expect(call.attributes['error.type']).toBe('ConnectionError')
  expect(call.status).toEqual(failed('ConnectionError ECONNRESET'))
  expect(below(call).map(({ attributes }) => attributes)).toEqual([{ ...request, 'error.type': 'ConnectionError' }])
})

test('the server is described by address and port, and by why it cannot be reached', async () => {
  const server = await listen(createSandbox({ seed: false }))
  const stripe = createStripe({ apiKey: 'sk_test_x', baseUrl: server.stripe, hooks, maxRetries: 0 })
  await stripe.getBalance()
  await server.close()
  await rejection(stripe.getBalance())
  const [reached, missed] = calls()
  const port = Number(new URL(server.stripe).port)
  expect(reached && below(reached)[0]?.attributes).toMatchObject({
    'server.address': '127.0.0.1',
    'server.port': port,
    'url.full': `${server.stripe}/v1/balance`,
  })
  expect(missed?.status.message).toMatch(/^ConnectionError (ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET)$/)
})

describe('a call that does not end by itself', () => {
  test('and runs out of time', async () => {
    await rejection(stripeWith([{ operation: POST, hang: true }]).createCustomer({ name: 'Acme' }, { timeoutMs: 30 }))
    const call = onlyCall()
    expect(call.status).toEqual(failed('TimeoutError'))
    expect(call.attributes).toEqual({ ...operation, 'billing.attempts': 1, 'error.type': 'TimeoutError' })
    expect(below(call).map(({ attributes }) => attributes)).toEqual([{ ...request, 'error.type': 'TimeoutError' }])
  })

  test('and is cancelled', async () => {
    const controller = new AbortController()
    const fetch = async () => {
      controller.abort()
      return new Promise<never>(() => {})
    }
    await rejection(stripeWith([], { fetch }).createCustomer({ name: 'Acme' }, { signal: controller.signal }))
    const call = onlyCall()
    expect(call.status).toEqual(failed('AbortError'))
    expect(call.attributes).toEqual({ ...operation, 'billing.attempts': 1, 'error.type': 'AbortError' })
    expect(below(call).map(({ attributes }) => attributes['error.type'])).toEqual(['AbortError'])
  })

  test('and is cancelled with a reason that is not an error', async () => {
    const signal = AbortSignal.abort('the user went away')
    await rejection(stripeWith([]).createCustomer({ name: 'Acme' }, { signal }))
    const call = onlyCall()
    expect(call.status).toEqual(failed('_OTHER'))
    expect(call.attributes).toEqual({ ...operation, 'billing.attempts': 0, 'error.type': '_OTHER' })
    expect(below(call)).toEqual([])
  })

  test('and is cancelled between two attempts', async () => {
    const controller = new AbortController()
    const stripe = stripeWith([busy], { hooks: { ...hooks, onRetry: () => controller.abort() } })
    await rejection(stripe.createCustomer({ name: 'Acme' }, { signal: controller.signal }))
    expect(onlyCall().attributes['error.type']).toBe('AbortError')
    expect(below(onlyCall()).map(({ attributes }) => attributes['error.type'])).toEqual(['server'])
  })
})

test("a call fails with its caller's own `onResponse`", async () => {
  const onResponse = () => {
    throw new Error('mine')
  }
  await rejection(stripeWith([]).createCustomer({ name: 'Acme' }, { onResponse }))
  const [attempt] = below(onlyCall())
  expect(onlyCall().attributes['error.type']).toBe('ConfigError')
  expect(attempt?.attributes).toMatchObject({ 'http.response.status_code': 200, 'error.type': 'ConfigError' })
})

test('a call that is refused before anything is begun has no span', async () => {
  await rejection(stripeWith([]).createCustomer({ name: 'Acme' }, { idempotencyKey: '' }))
  expect(exported()).toEqual([])
})

test('waiting for the limiter belongs to the call, not to its attempt', async () => {
  const limiter = { acquire: () => new Promise<void>((resolve) => setTimeout(resolve, 60)) }
  await stripeWith([], { limiter }).getBalance()
  const [attempt] = below(onlyCall())
  expect(attempt && startOf(attempt) - startOf(onlyCall())).toBeGreaterThan(50)
})

test('a call on `client.http` is named by method and path template', async () => {
  const stripe = stripeWith([])
  const { id } = await stripe.createCustomer({ name: 'Acme' })
  await stripe.http.GET('/v1/customers/{id}', { params: { path: { id } } })
  expect(calls()[1]?.name).toBe('GET /v1/customers/{id}')
})

test('calls are children of the active span, and roots without one', async () => {
  const stripe = stripeWith([])
  await within('sign-up', () => stripe.createCustomer({ name: 'Acme' }))
  await stripe.getBalance()
  const signUp = exported().find(({ name }) => name === 'sign-up')
  const [created, balance] = calls()
  expect(signUp && created?.parentSpanContext?.spanId).toBe(signUp && idOf(signUp))
  expect(created?.spanContext().traceId).toBe(signUp?.spanContext().traceId)
  expect(balance?.parentSpanContext).toBeUndefined()
})
