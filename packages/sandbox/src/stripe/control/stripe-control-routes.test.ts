import { expect, test } from 'vitest'
import { createSandbox } from '../../index.js'

const headers = { authorization: 'Bearer sk_test_x', 'content-type': 'application/x-www-form-urlencoded' }

async function start() {
  const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
  const types: string[] = []
  sandbox.stripe.onEvent(({ type }) => types.push(String(type)))
  const body =
    'amount=5000&currency=usd&confirm=true&payment_method=pm_card_threeDSecure2Required&return_url=https://example.com'
  const created = await sandbox.fetch('https://api.stripe.com/v1/payment_intents', { method: 'POST', headers, body })
  const { id } = await created.json()
  const authenticate = async (intent: string, values: object) => {
    const url = `https://api.stripe.com/_sandbox/stripe/payment_intents/${intent}/authenticate`
    const response = await sandbox.fetch(url, { method: 'POST', body: JSON.stringify(values) })
    return { status: response.status, body: await response.json() }
  }
  return { id, types, authenticate }
}

test('default', async () => {
  const { id, types, authenticate } = await start()
  expect(await authenticate(id, {})).toMatchObject({ status: 200, body: { id, status: 'succeeded' } })
  expect(types).toContain('payment_intent.succeeded')
})

test('the customer fails to authenticate', async () => {
  const { id, types, authenticate } = await start()
  expect((await authenticate(id, { outcome: 'fail' })).body.status).toBe('requires_payment_method')
  expect(types).toContain('payment_intent.payment_failed')
})

test('what cannot be done is refused', async () => {
  const { id, authenticate } = await start()
  expect((await authenticate(id, { outcome: 'perhaps' })).body.error).toMatchObject({ param: 'outcome' })
  expect(await authenticate('pi_none', {})).toMatchObject({ status: 404, body: { error: { type: 'not_found' } } })
  await authenticate(id, {})
  expect(await authenticate(id, {})).toMatchObject({
    status: 400,
    body: { error: { type: 'invalid_request', message: expect.stringContaining('got succeeded') } },
  })
})
