import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe, types } = await serveStrictStripe()

async function newCustomer(): Promise<string> {
  const { id } = await stripe.customers.create({ name: 'Acme' })
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: id })
  await stripe.customers.update(id, { invoice_settings: { default_payment_method: method.id } })
  return id
}

async function openInvoice(customer: string, params = {}) {
  const { id } = await stripe.invoices.create({ customer, ...params })
  await stripe.invoiceItems.create({ customer, invoice: id, amount: 2000, currency: 'usd', description: 'Work' })
  return stripe.invoices.finalizeInvoice(id)
}

const paidInvoice = async (customer: string) => stripe.invoices.pay((await openInvoice(customer)).id)

describe('of an open invoice', () => {
  test('reduces what is due, until it is voided', async () => {
    const customer = await newCustomer()
    const invoice = await openInvoice(customer)
    types()
    const note = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 500,
      reason: 'order_change',
      memo: 'Sorry',
      expand: ['invoice'],
    })
    expect(note).toMatchObject({
      amount: 500,
      total: 500,
      status: 'issued',
      type: 'pre_payment',
      pre_payment_amount: 500,
      post_payment_amount: 0,
      number: `${invoice.number}-CN-01`,
      reason: 'order_change',
      memo: 'Sorry',
      invoice: { id: invoice.id },
      lines: { data: [{ amount: 500, type: 'custom_line_item' }] },
    })
    expect(types()).toEqual(['credit_note.created', 'invoice.updated'])
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'open',
      amount_due: 1500,
      amount_remaining: 1500,
      total: 2000,
      pre_payment_credit_notes_amount: 500,
    })
    expect(await stripe.creditNotes.voidCreditNote(note.id)).toMatchObject({ status: 'void' })
    expect(types()).toEqual(['credit_note.voided', 'invoice.updated'])
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      amount_due: 2000,
      pre_payment_credit_notes_amount: 0,
    })
    expect(await rejection(stripe.creditNotes.voidCreditNote(note.id))).toMatchObject({ statusCode: 400 })
    await stripe.creditNotes.create({ invoice: invoice.id, amount: 700 })
    expect(await stripe.invoices.pay(invoice.id)).toMatchObject({ amount_paid: 1300, status: 'paid' })
  })

  test('pays it when nothing is left', async () => {
    const invoice = await openInvoice(await newCustomer())
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 2000 })
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'paid',
      amount_due: 0,
      amount_paid: 0,
      pre_payment_credit_notes_amount: 2000,
    })
    expect(await rejection(stripe.creditNotes.voidCreditNote(note.id))).toMatchObject({ statusCode: 400 })
  })
})

describe('of a paid invoice', () => {
  test('refunds, credits the balance, or was settled elsewhere', async () => {
    const customer = await newCustomer()
    const invoice = await paidInvoice(customer)
    types()
    const note = await stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 1000,
      refund_amount: 600,
      credit_amount: 300,
      out_of_band_amount: 100,
      expand: ['refunds.refund', 'customer_balance_transaction'],
    })
    expect(note).toMatchObject({
      type: 'post_payment',
      post_payment_amount: 1000,
      out_of_band_amount: 100,
      refunds: [{ amount_refunded: 600, refund: { amount: 600, object: 'refund' } }],
      customer_balance_transaction: { amount: -300, ending_balance: -300, type: 'credit_note' },
    })
    expect(types()).toEqual(['refund.created', 'charge.refunded', 'credit_note.created'])
    expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -300 })
    expect(await stripe.invoices.retrieve(invoice.id)).toMatchObject({
      status: 'paid',
      amount_due: 2000,
      post_payment_credit_notes_amount: 1000,
    })
    const tooMuch = stripe.creditNotes.create({ invoice: invoice.id, amount: 1001, credit_amount: 1001 })
    expect(await rejection(tooMuch)).toMatchObject({ statusCode: 400, param: 'amount' })
  })

  test('links a refund that was made before', async () => {
    const invoice = await paidInvoice(await newCustomer())
    const { data } = await stripe.invoicePayments.list({ invoice: invoice.id })
    const refund = await stripe.refunds.create({ payment_intent: String(data[0]?.payment.payment_intent), amount: 400 })
    const refunds = [{ refund: refund.id, amount_refunded: 400 }]
    const note = await stripe.creditNotes.create({ invoice: invoice.id, amount: 400, refunds })
    expect(note.refunds).toMatchObject([{ refund: refund.id, amount_refunded: 400 }])
    const unknown = stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 400,
      refunds: [{ refund: 're_none', amount_refunded: 400 }],
    })
    expect(await rejection(unknown)).toMatchObject({ code: 'resource_missing', param: 'refunds[0][refund]' })
    const left = stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 1600,
      refund_amount: 1601,
      credit_amount: -1,
    })
    expect(await rejection(left)).toMatchObject({ statusCode: 400, param: 'refund_amount' })
  })

  test('needs all of its amount to go somewhere', async () => {
    const invoice = await paidInvoice(await newCustomer())
    const error = await rejection(stripe.creditNotes.create({ invoice: invoice.id, amount: 400, credit_amount: 399 }))
    expect(error).toMatchObject({ statusCode: 400, message: expect.stringContaining('must equal') })
  })
})

test('lines are shares of those of the invoice, with discounts and taxes, or custom', async () => {
  const [customer, rate, coupon] = await Promise.all([
    newCustomer(),
    stripe.taxRates.create({ display_name: 'VAT', percentage: 20, inclusive: false }),
    stripe.coupons.create({ percent_off: 50 }),
  ])
  const invoice = await openInvoice(customer, { default_tax_rates: [rate.id], discounts: [{ coupon: coupon.id }] })
  expect(invoice.total).toBe(1200)
  const params = {
    invoice: invoice.id,
    lines: [
      { type: 'invoice_line_item' as const, invoice_line_item: invoice.lines.data[0]?.id ?? '', amount: 1000 },
      { type: 'custom_line_item' as const, unit_amount: 50, quantity: 2, description: 'Extra', tax_rates: [rate.id] },
    ],
  }
  const expected = [
    { amount: 1000, discount_amount: 500, taxes: [{ amount: 100, taxable_amount: 500 }], type: 'invoice_line_item' },
    { amount: 100, quantity: 2, unit_amount: 50, taxes: [{ amount: 20 }], description: 'Extra' },
  ]
  const preview = await stripe.creditNotes.preview(params)
  // 1000 − 500 + 100, and 100 + 20
  expect(preview).toMatchObject({ total: 720, subtotal: 1100, discount_amount: 500, total_excluding_tax: 600 })
  expect((await stripe.creditNotes.listPreviewLineItems(params)).data).toMatchObject(expected)
  expect((await stripe.creditNotes.list({ invoice: invoice.id })).data).toEqual([])
  const note = await stripe.creditNotes.create(params)
  expect(note).toMatchObject({ total: 720, total_taxes: [{ amount: 120, tax_behavior: 'exclusive' }] })
  expect((await stripe.creditNotes.listLineItems(note.id)).data).toMatchObject(expected)
  expect((await stripe.creditNotes.list({ customer })).data).toMatchObject([{ id: note.id }])
  const changed = await stripe.creditNotes.update(note.id, { memo: 'New', metadata: { a: '1' } })
  expect(changed).toMatchObject({ memo: 'New', metadata: { a: '1' } })
  expect(await stripe.creditNotes.retrieve(note.id)).toEqual(changed)
})

test('what cannot be credited is refused', async () => {
  const customer = await newCustomer()
  const draft = await stripe.invoices.create({ customer })
  const invoice = await openInvoice(customer)
  const refusal = (params: object) => rejection(stripe.creditNotes.create({ invoice: invoice.id, ...params }))
  expect(await refusal({ invoice: draft.id, amount: 1 })).toMatchObject({ statusCode: 400, param: 'invoice' })
  expect(await refusal({ invoice: 'in_none', amount: 1 })).toMatchObject({ code: 'resource_missing' })
  expect(await refusal({})).toMatchObject({ statusCode: 400 })
  expect(await refusal({ amount: 0 })).toMatchObject({ param: 'amount' })
  expect(await refusal({ amount: 2001 })).toMatchObject({ param: 'amount' })
  const line = (params: object) => refusal({ lines: [params] })
  expect(await line({ type: 'custom_line_item' })).toMatchObject({ param: 'lines[0][unit_amount]' })
  expect(await line({ type: 'invoice_line_item' })).toMatchObject({ param: 'lines[0][invoice_line_item]' })
  expect(await line({ type: 'invoice_line_item', invoice_line_item: 'il_none' })).toMatchObject({
    code: 'resource_missing',
  })
  expect(await rejection(stripe.creditNotes.retrieve('cn_none'))).toMatchObject({ statusCode: 404 })
})
