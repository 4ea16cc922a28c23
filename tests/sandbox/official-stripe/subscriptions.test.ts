import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStripe } from '../../support/serve-sandbox.js'

const { stripe, sandbox } = await serveStripe()

async function newCustomer(card: string | null = 'pm_card_visa'): Promise<string> {
  const { id } = await stripe.customers.create({ name: 'Acme' })
  if (card === null) return id
  const method = await stripe.paymentMethods.attach(card, { customer: id })
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: method.id } })
  return id
}

const newPrice = (unit_amount = 3000) =>
  stripe.prices.create({
    product_data: { name: 'Pro' },
    currency: 'usd',
    unit_amount,
    recurring: { interval: 'month' },
  })

async function subscribe(params: Partial<Stripe.SubscriptionCreateParams> = {}, card?: string | null) {
  const [customer, { id: price }] = await Promise.all([newCustomer(card), newPrice()])
  return stripe.subscriptions.create({ customer, items: [{ price, quantity: 2 }], ...params })
}

test('create', async () => {
  const { id, customer, latest_invoice, items, status } = await subscribe({ expand: ['latest_invoice'] })
  expect(status).toBe('active')
  expect(items.data).toMatchObject([{ quantity: 2, price: { unit_amount: 3000 } }])
  const [item] = items.data
  expect((item?.current_period_end ?? 0) - (item?.current_period_start ?? 0)).toBe(31 * 86_400)
  expect(latest_invoice).toMatchObject({
    status: 'paid',
    amount_paid: 6000,
    billing_reason: 'subscription_create',
    parent: { subscription_details: { subscription: id } },
    customer,
  })
})

test('create refuses customers without a payment method, one-time prices, and unknown objects', async () => {
  expect(await rejection(subscribe({}, null))).toMatchObject({ statusCode: 400, code: 'resource_missing' })
  expect(await rejection(subscribe({ customer: 'cus_none' }))).toMatchObject({ param: 'customer' })
  expect(await rejection(subscribe({ items: [{ price: 'price_none' }] }))).toMatchObject({ statusCode: 400 })
  const once = await stripe.prices.create({ product_data: { name: 'Once' }, currency: 'usd', unit_amount: 100 })
  expect(await rejection(subscribe({ items: [{ price: once.id }] }))).toMatchObject({ statusCode: 400 })
})

test('a first payment that fails leaves the subscription incomplete, or is an error on request', async () => {
  const fails = 'pm_card_chargeCustomerFail'
  expect(await subscribe({}, fails)).toMatchObject({ status: 'incomplete' })
  const error = await rejection(subscribe({ payment_behavior: 'error_if_incomplete' }, fails))
  expect(error).toBeInstanceOf(Stripe.errors.StripeCardError)
  const waiting = await subscribe({
    payment_behavior: 'default_incomplete',
    expand: ['latest_invoice.confirmation_secret'],
  })
  expect(waiting.status).toBe('incomplete')
  expect(waiting.latest_invoice).toMatchObject({ confirmation_secret: { type: 'payment_intent' } })
})

test('retrieve', async () => {
  const { id, customer } = await subscribe()
  expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ id, customer })
  const expanded = await stripe.subscriptions.retrieve(id, { expand: ['customer', 'items.data.price.product'] })
  expect(expanded.customer).toMatchObject({ object: 'customer' })
  expect(expanded.items.data[0]?.price.product).toMatchObject({ object: 'product', name: 'Pro' })
  expect(await rejection(stripe.subscriptions.retrieve('sub_none'))).toMatchObject({ statusCode: 404 })
})

test('list shows subscriptions that have not ended, unless all are requested', async () => {
  const { id, customer } = await subscribe()
  const owner = String(customer)
  const ids = async (params: Stripe.SubscriptionListParams) =>
    (await stripe.subscriptions.list({ customer: owner, ...params })).data.map((subscription) => subscription.id)
  expect(await ids({})).toEqual([id])
  await stripe.subscriptions.cancel(id)
  expect(await ids({})).toEqual([])
  expect(await ids({ status: 'all' })).toEqual([id])
  expect(await ids({ status: 'canceled' })).toEqual([id])
})

test('update changes the price and prorates', async () => {
  const { id, items } = await subscribe()
  const { id: price } = await newPrice(9000)
  const item = items.data[0]?.id ?? ''
  const updated = await stripe.subscriptions.update(id, {
    items: [{ id: item, price, quantity: 1 }],
    proration_behavior: 'always_invoice',
    expand: ['latest_invoice'],
  })
  expect(updated.items.data).toMatchObject([{ id: item, quantity: 1, price: { id: price } }])
  expect(updated.latest_invoice).toMatchObject({ billing_reason: 'subscription_update', total: 3000, status: 'paid' })
  expect(await rejection(stripe.subscriptions.update('sub_none', {}))).toMatchObject({ statusCode: 404 })
})

test('cancel at once, with its options in the query of a DELETE', async () => {
  const { id, customer } = await subscribe()
  const canceled = await stripe.subscriptions.cancel(id, {
    prorate: true,
    invoice_now: true,
    cancellation_details: { comment: 'Too much', feedback: 'too_expensive' },
  })
  expect(canceled).toMatchObject({
    status: 'canceled',
    cancellation_details: { comment: 'Too much', feedback: 'too_expensive', reason: 'cancellation_requested' },
  })
  const { data } = await stripe.invoices.list({ customer: String(customer) })
  expect(data[0]).toMatchObject({ total: -6000 })
  expect(await rejection(stripe.subscriptions.cancel(id))).toMatchObject({ statusCode: 404 })
})

test('renews and ends with the clock', async () => {
  const { id, customer } = await subscribe({ trial_period_days: 7 })
  expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'trialing' })
  sandbox.clock.advance('7 days')
  sandbox.clock.advance('1 hour')
  expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'active' })
  const invoices = await stripe.invoices.list({ customer: String(customer) })
  expect(invoices.data).toMatchObject([
    { status: 'paid', billing_reason: 'subscription_cycle', total: 6000 },
    { total: 0 },
  ])
  await stripe.subscriptions.update(id, { cancel_at_period_end: true })
  sandbox.clock.advance('1 month')
  expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled' })
})

test('expire by an explicit date', async () => {
  const { id } = await subscribe({ cancel_at: Math.floor(sandbox.clock.now() / 1000) + 86_400 })
  sandbox.clock.advance('1 day')
  expect(await stripe.subscriptions.retrieve(id)).toMatchObject({ status: 'canceled' })
})
