import { type Sandbox, signPayload } from '@billing/sandbox'
import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { serveStripe } from '../../support/serve-sandbox.js'

const { stripe, sandbox } = await serveStripe()
const SECRET = 'whsec_test_secret'

type StripeEvent = Parameters<Parameters<Sandbox['stripe']['onEvent']>[0]>[0]

/** What a webhook endpoint would receive during `act`. */
async function eventsOf(act: () => Promise<unknown>): Promise<StripeEvent[]> {
  const events: StripeEvent[] = []
  const stop = sandbox.stripe.onEvent((event) => events.push(event))
  await act()
  stop()
  return events
}

test('constructEvent accepts what the sandbox signs', async () => {
  const [event] = await eventsOf(() => stripe.customers.create({ name: 'Acme' }))
  const payload = JSON.stringify(event)
  const now = Math.floor(Date.now() / 1000)
  const header = await signPayload(payload, SECRET, now)
  const received = stripe.webhooks.constructEvent(payload, header, SECRET)
  expect(received).toMatchObject({ object: 'event', type: 'customer.created', data: { object: { name: 'Acme' } } })
  expect(await stripe.webhooks.constructEventAsync(payload, header, SECRET)).toEqual(received)
})

test('constructEvent refuses another secret, another payload and an old signature', async () => {
  const [event] = await eventsOf(() => stripe.customers.create({ name: 'Acme' }))
  const payload = JSON.stringify(event)
  const now = Math.floor(Date.now() / 1000)
  const header = await signPayload(payload, SECRET, now)
  const { StripeSignatureVerificationError: refusal } = Stripe.errors
  expect(() => stripe.webhooks.constructEvent(payload, header, 'whsec_other')).toThrow(refusal)
  expect(() => stripe.webhooks.constructEvent(`${payload} `, header, SECRET)).toThrow(refusal)
  const old = await signPayload(payload, SECRET, now - 600)
  expect(() => stripe.webhooks.constructEvent(payload, old, SECRET)).toThrow(refusal)
})

test('events can be listed and retrieved', async () => {
  const { id: customer } = await stripe.customers.create({ name: 'Acme' })
  await stripe.customers.update(customer, { name: 'Bolt' })
  const [updated, created] = (await stripe.events.list({ limit: 2 })).data
  expect(created?.type).toBe('customer.created')
  expect(updated).toMatchObject({ type: 'customer.updated', data: { previous_attributes: { name: 'Acme' } } })
  expect(await stripe.events.retrieve(updated?.id ?? '')).toMatchObject({ id: updated?.id })
})

test('the clock causes events too', async () => {
  const { id: customer } = await stripe.customers.create({ payment_method: 'pm_card_visa' })
  const price = await stripe.prices.create({
    product_data: { name: 'Pro' },
    currency: 'usd',
    unit_amount: 3000,
    recurring: { interval: 'month' },
  })
  const [method] = (await stripe.customers.listPaymentMethods(customer)).data
  await stripe.subscriptions.create({
    customer,
    items: [{ price: price.id }],
    default_payment_method: method?.id ?? '',
  })
  const events = await eventsOf(async () => {
    sandbox.clock.advance('1 month')
    sandbox.clock.advance('1 hour')
  })
  const types = events.map(({ type }) => type)
  expect(types).toEqual(expect.arrayContaining(['invoice.created', 'invoice.finalized', 'invoice.paid']))
  expect(types.indexOf('invoice.created')).toBeLessThan(types.indexOf('invoice.paid'))
})

test('a payment is pending first, available two days later', async () => {
  const own = { stripeAccount: 'acct_balance' }
  const amounts = async () => {
    const { pending, available } = await stripe.balance.retrieve({}, own)
    return [pending[0]?.amount, available[0]?.amount]
  }
  expect(await amounts()).toEqual([0, 0])
  await stripe.paymentIntents.create(
    {
      amount: 5000,
      currency: 'usd',
      confirm: true,
      payment_method: 'pm_card_visa',
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    },
    own,
  )
  expect(await amounts()).toEqual([5000, 0])
  sandbox.clock.advance('2 days')
  expect(await amounts()).toEqual([0, 5000])
})
