import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe, sandbox, types } = await serveStrictStripe()
const { id: product } = await stripe.products.create({ name: 'Pro' })
const price = async (unit_amount: number, interval?: 'month' | 'year') => {
  const terms = interval ? { recurring: { interval } } : {}
  return (await stripe.prices.create({ product, currency: 'usd', unit_amount, ...terms })).id
}
const monthly = await price(3000, 'month')
const setup = await price(5000)
const buyer = async (payment_method?: string) => {
  const method = payment_method ? { payment_method, invoice_settings: { default_payment_method: payment_method } } : {}
  return (await stripe.customers.create({ name: 'Acme', ...method })).id
}

test('a quote that becomes an invoice', async () => {
  const customer = await buyer()
  const coupon = (await stripe.coupons.create({ percent_off: 10, duration: 'once' })).id
  types()
  const draft = await stripe.quotes.create({
    customer,
    line_items: [{ price: setup }, { price_data: { currency: 'usd', product, unit_amount: 1000 }, quantity: 2 }],
    discounts: [{ coupon }],
    collection_method: 'send_invoice',
    header: 'For you',
    invoice_settings: { days_until_due: 14, footer: 'Thanks' },
    metadata: { deal: '7' },
    expand: ['line_items', 'customer', 'computed.upfront.line_items'],
  })
  expect(draft).toMatchObject({
    status: 'draft',
    number: null,
    amount_subtotal: 7000,
    amount_total: 6300,
    computed: { recurring: null, upfront: { amount_total: 6300, line_items: { data: [{}, {}] } } },
    currency: 'usd',
    customer: { id: customer },
    header: 'For you',
    invoice_settings: { days_until_due: 14, footer: 'Thanks', issuer: { type: 'self' } },
    line_items: {
      data: [
        { quantity: 1, amount_total: 4500 },
        { quantity: 2, amount_total: 1800 },
      ],
    },
    total_details: { amount_discount: 700, amount_tax: 0 },
  })
  expect(draft.expires_at - draft.created).toBe(30 * 86_400)
  expect((await stripe.quotes.listLineItems(draft.id)).data).toHaveLength(2)
  expect((await stripe.quotes.listComputedUpfrontLineItems(draft.id)).data).toHaveLength(2)
  const open = await stripe.quotes.finalizeQuote(draft.id)
  expect(open).toMatchObject({ status: 'open', number: expect.stringMatching(/^QT-[0-9A-Z]+-0001-1$/) })
  expect(open.status_transitions.finalized_at).toBe(open.created)
  const accepted = await stripe.quotes.accept(draft.id, { expand: ['invoice'] })
  expect(accepted).toMatchObject({
    status: 'accepted',
    subscription: null,
    invoice: {
      amount_due: 6300,
      billing_reason: 'quote_accept',
      collection_method: 'send_invoice',
      due_date: accepted.created + 14 * 86_400,
      footer: 'Thanks',
      parent: { type: 'quote_details', quote_details: { quote: draft.id } },
      status: 'draft',
    },
  })
  expect((await stripe.coupons.retrieve(coupon)).times_redeemed).toBe(1)
  const seen = types()
  expect(seen.filter((type) => type.startsWith('quote.'))).toEqual([
    'quote.created',
    'quote.finalized',
    'quote.accepted',
  ])
  expect(seen).toContain('invoice.created')
  const second = await stripe.quotes.create({ customer, line_items: [{ price: setup }] })
  expect((await stripe.quotes.finalizeQuote(second.id)).number).toMatch(/-0002-1$/)
  const listed = await stripe.quotes.list({ customer, status: 'accepted' })
  expect(listed.data.map(({ id }) => id)).toEqual([draft.id])
})

test('a quote that becomes a subscription, with what is paid once on its first invoice', async () => {
  const customer = await buyer('pm_card_visa')
  const quote = await stripe.quotes.create({
    customer,
    line_items: [{ price: monthly, quantity: 2 }, { price: setup }],
    subscription_data: { description: 'As agreed', metadata: { deal: '8' } },
  })
  expect(quote).toMatchObject({
    amount_total: 11_000,
    computed: { recurring: { amount_total: 6000, interval: 'month', interval_count: 1 } },
  })
  await stripe.quotes.finalizeQuote(quote.id)
  const { subscription } = await stripe.quotes.accept(quote.id, { expand: ['subscription.latest_invoice'] })
  expect(subscription).toMatchObject({
    status: 'active',
    description: 'As agreed',
    metadata: { deal: '8' },
    items: { data: [{ price: { id: monthly }, quantity: 2 }] },
    latest_invoice: { amount_paid: 11_000, status: 'paid' },
  })
})

test('a trial costs nothing at first', async () => {
  const customer = await buyer()
  const quote = await stripe.quotes.create({
    customer,
    line_items: [{ price: monthly }],
    subscription_data: { trial_period_days: 10 },
  })
  expect(quote).toMatchObject({ amount_total: 0, computed: { recurring: { amount_total: 3000 } } })
  await stripe.quotes.finalizeQuote(quote.id)
  const { subscription } = await stripe.quotes.accept(quote.id, { expand: ['subscription'] })
  expect(subscription).toMatchObject({ status: 'trialing' })
})

test('a draft is changed, an open quote only in its expiry, and both are canceled when that has passed', async () => {
  const draft = await stripe.quotes.create()
  expect(draft).toMatchObject({ amount_total: 0, currency: null, customer: null })
  expect(await rejection(stripe.quotes.finalizeQuote(draft.id))).toMatchObject({ param: 'customer' })
  const customer = await buyer()
  await stripe.quotes.update(draft.id, { customer, description: 'Offer', footer: '' })
  expect(await rejection(stripe.quotes.finalizeQuote(draft.id))).toMatchObject({ param: 'line_items' })
  expect(await rejection(stripe.quotes.update(draft.id, { customer: await buyer() }))).toMatchObject({
    param: 'customer',
  })
  const changed = await stripe.quotes.update(draft.id, { line_items: [{ price: setup }], customer })
  expect(changed).toMatchObject({ amount_total: 5000, description: 'Offer' })
  const { expires_at, created } = await stripe.quotes.finalizeQuote(draft.id, { expires_at: draft.created + 86_400 })
  expect(expires_at - created).toBe(86_400)
  expect(await rejection(stripe.quotes.update(draft.id, { description: 'x' }))).toMatchObject({ param: 'description' })
  await stripe.quotes.update(draft.id, { expires_at: created + 2 * 86_400, metadata: { a: 'b' } })
  sandbox.clock.advance('1 day')
  expect((await stripe.quotes.retrieve(draft.id)).status).toBe('open')
  types()
  sandbox.clock.advance('1 day')
  expect(await stripe.quotes.retrieve(draft.id)).toMatchObject({ status: 'canceled', metadata: { a: 'b' } })
  expect(types()).toContain('quote.canceled')
})

test('what a status does not allow is refused', async () => {
  const customer = await buyer()
  const { id } = await stripe.quotes.create({ customer, line_items: [{ price: monthly }] })
  expect(await rejection(stripe.quotes.accept(id))).toMatchObject({ statusCode: 400 })
  await stripe.quotes.finalizeQuote(id)
  expect(await rejection(stripe.quotes.finalizeQuote(id))).toMatchObject({ statusCode: 400 })
  // Nothing to pay with.
  expect(await rejection(stripe.quotes.accept(id))).toMatchObject({ code: 'resource_missing' })
  expect((await stripe.invoiceItems.list({ customer })).data).toEqual([])
  expect((await stripe.quotes.cancel(id)).status).toBe('canceled')
  expect(await rejection(stripe.quotes.cancel(id))).toMatchObject({ statusCode: 400 })
  expect(await rejection(stripe.quotes.retrieve('qt_none'))).toMatchObject({ statusCode: 404, param: 'quote' })
})

test.each([
  ['customer', { customer: 'cus_none' }],
  ['line_items[0][price]', { line_items: [{ price: 'price_none' }] }],
  ['line_items', { line_items: [{ price: monthly }, { price: await price(100, 'year') }] }],
  ['expires_at', { expires_at: 1 }],
  ['invoice_settings[days_until_due]', { invoice_settings: { days_until_due: 3 } }],
  ['subscription_data[trial_period_days]', { subscription_data: { trial_period_days: 0 } }],
])('a quote without a proper %s is refused', async (param, params) => {
  expect(await rejection(stripe.quotes.create(params))).toMatchObject({ statusCode: 400, param })
})

test('what is not emulated is refused by name', async () => {
  const refused = async (params: object) => (await rejection(stripe.quotes.create(params))).message
  expect(await refused({ from_quote: { quote: 'qt_1' } })).toContain('from_quote')
  expect(await refused({ subscription_data: { effective_date: 4_000_000_000 } })).toContain('effective_date')
  expect(await refused({ automatic_tax: { enabled: true } })).toContain('automatic tax')
})
