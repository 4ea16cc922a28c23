import { expect, test } from 'vitest'
import { createSandbox } from '../../index.js'

async function start() {
  const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
  const types: string[] = []
  sandbox.stripe.onEvent(({ type }) => types.push(String(type)))
  const headers = { authorization: 'Bearer sk_test_x', 'content-type': 'application/x-www-form-urlencoded' }
  const create = async (body: string) => {
    const url = 'https://api.stripe.com/v1/checkout/sessions'
    const answer = await sandbox.fetch(url, {
      method: 'POST',
      headers,
      body: `${body}&success_url=https://example.com`,
    })
    return (await answer.json()).id as string
  }
  const pay = () =>
    create(
      'mode=payment&line_items[0][quantity]=1&line_items[0][price_data][currency]=usd&line_items[0][price_data][unit_amount]=500' +
        '&line_items[0][price_data][product_data][name]=Photo',
    )
  const control = async (session: string, action: string, values: object = {}) => {
    const url = `https://api.stripe.com/_sandbox/stripe/checkout/sessions/${session}/${action}`
    const answer = await sandbox.fetch(url, { method: 'POST', body: JSON.stringify(values) })
    return { status: answer.status, body: await answer.json() }
  }
  return { sandbox, types, pay, control, headers }
}

test('complete', async () => {
  const { types, pay, control } = await start()
  const id = await pay()
  const entries = {
    payment_method: 'pm_card_threeDSecure2Required',
    email: 'a@example.com',
    address: { country: 'DE' },
  }
  expect(await control(id, 'complete', entries)).toMatchObject({
    status: 200,
    body: { id, status: 'complete', customer_details: { email: 'a@example.com', address: { country: 'DE' } } },
  })
  expect(types.at(-1)).toBe('checkout.session.completed')
  expect((await control(id, 'complete')).body.error.message).toContain('must have the status open')
})

test('decline and expire', async () => {
  const { types, pay, control } = await start()
  const id = await pay()
  expect((await control(id, 'decline')).body).toMatchObject({ id, status: 'open' })
  expect(types).toContain('payment_intent.payment_failed')
  expect(await control(id, 'complete', { payment_method: 'pm_card_chargeDeclined' })).toMatchObject({
    status: 400,
    body: { error: { message: 'Your card was declined.', code: 'card_declined', decline_code: 'generic_decline' } },
  })
  expect((await control(id, 'expire')).body).toMatchObject({ id, status: 'expired' })
})

test('authenticates a setup intent', async () => {
  const { sandbox, headers } = await start()
  const body = 'confirm=true&payment_method=pm_card_threeDSecure2Required&return_url=https://example.com'
  const created = await sandbox.fetch('https://api.stripe.com/v1/setup_intents', { method: 'POST', headers, body })
  const { id } = await created.json()
  const url = `https://api.stripe.com/_sandbox/stripe/setup_intents/${id}/authenticate`
  const answer = await sandbox.fetch(url, { method: 'POST', body: '{}' })
  expect(await answer.json()).toMatchObject({ id, status: 'succeeded' })
})

test('refuses entries of another type', async () => {
  const { pay, control } = await start()
  const id = await pay()
  const error = async (values: object) => (await control(id, 'complete', values)).body.error
  expect(await error({ authenticate: 'maybe' })).toMatchObject({ param: 'authenticate' })
  expect(await error({ quantities: { li_1: '2' } })).toMatchObject({ param: 'quantities' })
  expect(await error({ address: 'Berlin' })).toMatchObject({ param: 'address' })
  expect(await error({ email: 'nobody' })).toMatchObject({ code: 'email_invalid', param: 'email' })
  expect(await error({ promotion_code: 'SUMMER' })).toMatchObject({ param: 'promotion_code' })
  expect((await control('cs_none', 'expire')).status).toBe(404)
})

test('unknown entries are refused, also in the process', async () => {
  const { sandbox, pay } = await start()
  const id = await pay()
  const entries = { payment_metod: 'pm_card_visa' } as object
  for (const act of ['completeCheckout', 'declineCheckout'] as const) {
    expect(() => sandbox.stripe[act]({ apiKey: 'sk_test_x' }, id, entries)).toThrow(
      `${act}: there is no key "payment_metod". Known are payment_method, `,
    )
  }
})
