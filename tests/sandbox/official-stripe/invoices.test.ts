import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStripe } from '../../support/serve-sandbox.js'

const { stripe } = await serveStripe()

async function newCustomer(card = 'pm_card_visa'): Promise<string> {
  const { id } = await stripe.customers.create({ name: 'Acme', email: 'billing@acme.test' })
  const method = await stripe.paymentMethods.attach(card, { customer: id })
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: method.id } })
  return id
}

/** A draft for $20.00. */
async function newDraft(card?: string): Promise<Stripe.Invoice> {
  const customer = await newCustomer(card)
  const draft = await stripe.invoices.create({ customer, metadata: { a: '1' } })
  await stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 2000, currency: 'usd', description: 'Work' })
  return draft
}

test('create and retrieve', async () => {
  const { id } = await newDraft()
  expect(await stripe.invoices.retrieve(id, { expand: ['customer'] })).toMatchObject({
    object: 'invoice',
    status: 'draft',
    auto_advance: false,
    collection_method: 'charge_automatically',
    total: 2000,
    amount_due: 2000,
    metadata: { a: '1' },
    customer: { object: 'customer', name: 'Acme' },
    lines: { object: 'list', data: [{ amount: 2000, description: 'Work' }] },
  })
  expect(await rejection(stripe.invoices.retrieve('in_none'))).toMatchObject({ statusCode: 404 })
  expect(await rejection(stripe.invoices.create({ customer: 'cus_none' }))).toMatchObject({
    statusCode: 400,
    code: 'resource_missing',
    param: 'customer',
  })
})

test('create with send_invoice requires a number of days', async () => {
  const customer = await newCustomer()
  const late = await stripe.invoices.create({ customer, collection_method: 'send_invoice', days_until_due: 30 })
  expect(late.due_date).toBe(late.created + 30 * 86_400)
  const error = await rejection(stripe.invoices.create({ customer, collection_method: 'send_invoice' }))
  expect(error).toMatchObject({ statusCode: 400 })
})

test('finalize, update and pay', async () => {
  const { id } = await newDraft()
  expect(await stripe.invoices.update(id, { description: 'March' })).toMatchObject({ description: 'March' })
  const open = await stripe.invoices.finalizeInvoice(id)
  expect(open).toMatchObject({ status: 'open', number: expect.stringMatching(/-0001$/) })
  expect(await rejection(stripe.invoices.finalizeInvoice(id))).toMatchObject({ statusCode: 400 })
  const paid = await stripe.invoices.pay(id, { expand: ['payments'] })
  expect(paid).toMatchObject({
    status: 'paid',
    amount_paid: 2000,
    amount_remaining: 0,
    payments: { data: [{ status: 'paid', amount_paid: 2000 }] },
  })
  expect(await rejection(stripe.invoices.pay(id))).toMatchObject({ statusCode: 400 })
})

test('pay with a card that declines is a StripeCardError and leaves the invoice open', async () => {
  const { id } = await newDraft('pm_card_chargeCustomerFail')
  const error = await rejection(stripe.invoices.pay(id))
  expect(error).toBeInstanceOf(Stripe.errors.StripeCardError)
  expect(error).toMatchObject({ statusCode: 402, code: 'card_declined' })
  expect(await stripe.invoices.retrieve(id)).toMatchObject({ status: 'open', attempt_count: 1 })
  expect(await stripe.invoices.pay(id, { payment_method: 'pm_card_visa' })).toMatchObject({ status: 'paid' })
})

test('pay outside of Stripe', async () => {
  const { id } = await newDraft()
  expect(await stripe.invoices.pay(id, { paid_out_of_band: true })).toMatchObject({ status: 'paid' })
})

test('void requires a finalized invoice that is not paid', async () => {
  const { id } = await newDraft()
  expect(await rejection(stripe.invoices.voidInvoice(id))).toMatchObject({ statusCode: 400 })
  await stripe.invoices.finalizeInvoice(id)
  expect(await stripe.invoices.voidInvoice(id)).toMatchObject({ status: 'void' })
  const { id: paid } = await newDraft()
  await stripe.invoices.pay(paid)
  expect(await rejection(stripe.invoices.voidInvoice(paid))).toMatchObject({ statusCode: 400 })
})

test('send and mark uncollectible', async () => {
  const { id } = await newDraft()
  expect(await stripe.invoices.sendInvoice(id)).toMatchObject({ status: 'open' })
  expect(await stripe.invoices.markUncollectible(id)).toMatchObject({ status: 'uncollectible' })
})

test('delete accepts drafts only', async () => {
  const { id } = await newDraft()
  expect(await stripe.invoices.del(id)).toEqual({ id, object: 'invoice', deleted: true })
  expect(await rejection(stripe.invoices.retrieve(id))).toMatchObject({ statusCode: 404 })
  const { id: open } = await newDraft()
  await stripe.invoices.finalizeInvoice(open)
  expect(await rejection(stripe.invoices.del(open))).toMatchObject({ statusCode: 400 })
})

test('list', async () => {
  const customer = await newCustomer()
  const first = await stripe.invoices.create({ customer })
  const second = await stripe.invoices.create({ customer })
  await stripe.invoices.finalizeInvoice(first.id)
  const ids = async (params: Stripe.InvoiceListParams) => (await stripe.invoices.list(params)).data.map(({ id }) => id)
  expect(await ids({ customer })).toEqual([second.id, first.id])
  expect(await ids({ customer, status: 'draft' })).toEqual([second.id])
  expect(await ids({ customer, collection_method: 'send_invoice' })).toEqual([])
})

test('invoice items: create, update, list and delete', async () => {
  const customer = await newCustomer()
  const item = await stripe.invoiceItems.create({ customer, amount: 900, currency: 'usd' })
  expect(item).toMatchObject({ object: 'invoiceitem', amount: 900, invoice: null })
  expect(await stripe.invoiceItems.update(item.id, { amount: 800 })).toMatchObject({ amount: 800 })
  expect(await stripe.invoiceItems.retrieve(item.id)).toMatchObject({ amount: 800 })
  expect((await stripe.invoiceItems.list({ customer, pending: true })).data.map(({ id }) => id)).toEqual([item.id])
  const invoice = await stripe.invoices.create({ customer, pending_invoice_items_behavior: 'include' })
  expect((await stripe.invoices.listLineItems(invoice.id)).data).toMatchObject([{ amount: 800 }])
  const other = await stripe.invoiceItems.create({ customer, amount: 100, currency: 'usd' })
  expect(await stripe.invoiceItems.del(other.id)).toMatchObject({ deleted: true })
  expect(await rejection(stripe.invoiceItems.retrieve(other.id))).toMatchObject({ statusCode: 404 })
})

test('invoice items: a negative unit amount is a credit, and stays one when the item is changed', async () => {
  const customer = await newCustomer()
  const shown = ({ amount, pricing, quantity }: Stripe.InvoiceItem) => [
    amount,
    String(pricing?.unit_amount_decimal),
    quantity,
  ]
  const credit = await stripe.invoiceItems.create({
    customer,
    currency: 'usd',
    quantity: 3,
    unit_amount_decimal: Stripe.Decimal.from('-12.5'),
  })
  expect(shown(credit)).toEqual([-38, '-12.5', 3])
  expect(shown(await stripe.invoiceItems.update(credit.id, { quantity: 4 }))).toEqual([-50, '-12.5', 4])
  const { id } = await stripe.invoiceItems.create({ customer, currency: 'usd', amount: -500 })
  expect(shown(await stripe.invoiceItems.update(id, { description: 'Goodwill' }))).toEqual([-500, '-500', 1])
  expect(shown(await stripe.invoiceItems.update(id, { quantity: 2 }))).toEqual([-1000, '-500', 2])
  expect(shown(await stripe.invoiceItems.update(id, { amount: 700 }))).toEqual([700, '700', 2])
})

test('add_lines takes a price that describes its product', async () => {
  const { id } = await newDraft()
  const price_data = { currency: 'usd', unit_amount: 700, product_data: { name: 'Travel' } }
  const { lines, total } = await stripe.invoices.addLines(id, { lines: [{ price_data, quantity: 2 }] })
  expect(lines.data[0]).toMatchObject({ amount: 1400, description: 'Travel', quantity: 2 })
  expect(total).toBe(3400)
})
