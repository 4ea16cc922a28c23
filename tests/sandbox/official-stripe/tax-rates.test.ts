import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { sandbox, stripe, types } = await serveStrictStripe()

async function newCustomer(params = {}): Promise<string> {
  const { id } = await stripe.customers.create({ name: 'Acme', ...params })
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: id })
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: method.id } })
  return id
}

const newPrice = (unit_amount = 10_000) =>
  stripe.prices.create({
    currency: 'usd',
    unit_amount,
    recurring: { interval: 'month' },
    product_data: { name: 'Pro' },
  })

const newRate = async (percentage: number, inclusive = false) =>
  (await stripe.taxRates.create({ display_name: 'VAT', percentage, inclusive })).id

test('create, retrieve, update and list', async () => {
  types()
  const rate = await stripe.taxRates.create({
    display_name: 'VAT',
    percentage: 19.5,
    inclusive: false,
    country: 'DE',
    jurisdiction: 'DE',
    tax_type: 'vat',
    metadata: { a: '1' },
  })
  expect(rate).toMatchObject({ active: true, percentage: 19.5, rate_type: 'percentage', effective_percentage: null })
  expect(await stripe.taxRates.update(rate.id, { active: false, description: 'old' })).toMatchObject({
    active: false,
    country: 'DE',
    description: 'old',
  })
  expect(await stripe.taxRates.retrieve(rate.id)).toMatchObject({ description: 'old', metadata: { a: '1' } })
  expect((await stripe.taxRates.list({ active: false, inclusive: false })).data).toMatchObject([{ id: rate.id }])
  expect((await stripe.taxRates.list({ inclusive: true })).data).toEqual([])
  expect(types()).toEqual(['tax_rate.created', 'tax_rate.updated'])
  expect(await rejection(stripe.taxRates.retrieve('txr_none'))).toMatchObject({ statusCode: 404 })
  const tooMuch = stripe.taxRates.create({ display_name: 'VAT', percentage: 101, inclusive: false })
  expect(await rejection(tooMuch)).toMatchObject({ statusCode: 400, param: 'percentage' })
  const customer = await newCustomer()
  const inactive = stripe.invoices.create({ customer, default_tax_rates: [rate.id] })
  expect(await rejection(inactive)).toMatchObject({ statusCode: 400, param: 'default_tax_rates' })
  const unknown = stripe.invoices.create({ customer, default_tax_rates: ['txr_none'] })
  expect(await rejection(unknown)).toMatchObject({ code: 'resource_missing', param: 'default_tax_rates' })
})

test('an exclusive rate of a subscription is added to each of its invoices, after discounts', async () => {
  const [customer, price, rate, coupon] = await Promise.all([
    newCustomer(),
    newPrice(),
    newRate(20),
    stripe.coupons.create({ percent_off: 50 }),
  ])
  const subscription = await stripe.subscriptions.create({
    customer,
    items: [{ price: price.id }],
    default_tax_rates: [rate],
    discounts: [{ coupon: coupon.id }],
    expand: ['latest_invoice'],
  })
  expect(subscription.default_tax_rates).toMatchObject([{ id: rate, object: 'tax_rate' }])
  const taxes = [
    {
      amount: 1000,
      tax_behavior: 'exclusive',
      tax_rate_details: { tax_rate: rate },
      taxability_reason: 'not_available',
      taxable_amount: 5000,
      type: 'tax_rate_details',
    },
  ]
  expect(subscription.latest_invoice).toMatchObject({
    subtotal: 10_000,
    subtotal_excluding_tax: 10_000,
    total: 6000,
    total_excluding_tax: 5000,
    amount_paid: 6000,
    total_taxes: taxes,
    default_tax_rates: [{ id: rate }],
    lines: { data: [{ amount: 10_000, taxes }] },
  })
  sandbox.clock.advance('1 month')
  sandbox.clock.advance('1 hour')
  expect((await stripe.invoices.list({ customer })).data[0]).toMatchObject({ total: 12_000, amount_paid: 12_000 })
  await stripe.subscriptions.update(subscription.id, { default_tax_rates: '' })
  sandbox.clock.advance('1 month')
  expect((await stripe.invoices.list({ customer })).data[0]).toMatchObject({ total: 10_000, total_taxes: [] })
})

test('an inclusive rate is part of the amount; an exclusive one beside it is on the net amount', async () => {
  const [customer, inclusive, exclusive] = await Promise.all([newCustomer(), newRate(25, true), newRate(10)])
  const draft = await stripe.invoices.create({ customer, default_tax_rates: [inclusive] })
  await stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 1250, currency: 'usd' })
  await stripe.invoiceItems.create({
    customer,
    invoice: draft.id,
    amount: 1250,
    currency: 'usd',
    tax_rates: [inclusive, exclusive],
  })
  expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({
    subtotal: 2500,
    subtotal_excluding_tax: 2000,
    total: 2600,
    total_excluding_tax: 2000,
    total_taxes: [
      { amount: 500, tax_behavior: 'inclusive', taxable_amount: 2000 },
      { amount: 100, tax_behavior: 'exclusive', taxable_amount: 1000 },
    ],
  })
  expect(await stripe.invoices.pay(draft.id)).toMatchObject({ amount_paid: 2600 })
})

test('an item’s own rates come before those of the subscription, also in prorations', async () => {
  const [customer, price, ten, twenty] = await Promise.all([newCustomer(), newPrice(), newRate(10), newRate(20)])
  const { items } = await stripe.subscriptions.create({
    customer,
    items: [{ price: price.id, tax_rates: [ten] }],
    default_tax_rates: [twenty],
  })
  const item = items.data[0]?.id ?? ''
  expect((await stripe.invoices.list({ customer })).data[0]?.total).toBe(11_000)
  await stripe.subscriptionItems.update(item, { quantity: 2, proration_behavior: 'always_invoice' })
  expect((await stripe.invoices.list({ customer })).data[0]).toMatchObject({ subtotal: 10_000, total: 11_000 })
  const updated = await stripe.subscriptionItems.update(item, { tax_rates: [twenty] })
  expect(updated.tax_rates).toMatchObject([{ id: twenty }])
})

test.each([
  ['exempt' as const, 'customer_exempt'],
  ['reverse' as const, 'reverse_charge'],
])('a customer with tax_exempt %s pays none', async (tax_exempt, taxability_reason) => {
  const [customer, rate] = await Promise.all([newCustomer({ tax_exempt }), newRate(20)])
  await stripe.invoiceItems.create({ customer, amount: 1000, currency: 'usd', tax_rates: [rate] })
  const invoice = await stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' })
  expect(invoice).toMatchObject({ total: 1000, total_taxes: [{ amount: 0, taxability_reason }] })
})

test('taxes and discounts are rounded to the cent once, halves away from zero', async () => {
  const customer = await newCustomer()
  const coupon = await stripe.coupons.create({ percent_off: 29 })
  const { id } = await stripe.invoices.create({ customer })
  const item = { customer, invoice: id, currency: 'usd' }
  // 25 % within 1002 are 200.4, 8.2 % of 250 are 20.5, and 29 % of 50 are 14.5.
  await stripe.invoiceItems.create({ ...item, amount: 1002, tax_rates: [await newRate(25, true)] })
  const rate = await newRate(8.2)
  await stripe.invoiceItems.create({ ...item, amount: 250, tax_rates: [rate] })
  await stripe.invoiceItems.create({ ...item, amount: -250, tax_rates: [rate] })
  await stripe.invoiceItems.create({ ...item, amount: 50, discounts: [{ coupon: coupon.id }] })
  const { lines, ...invoice } = await stripe.invoices.retrieve(id)
  expect(lines.data.map(({ discount_amounts, taxes }) => [taxes?.[0]?.amount, discount_amounts?.[0]?.amount])).toEqual([
    [undefined, 15],
    [-21, undefined],
    [21, undefined],
    [200, undefined],
  ])
  expect(lines.data[3]?.taxes).toMatchObject([{ amount: 200, taxable_amount: 802 }])
  expect(invoice).toMatchObject({ total: 1037, total_excluding_tax: 837, subtotal_excluding_tax: 837 })
})
