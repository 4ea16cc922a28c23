import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe, types } = await serveStrictStripe()

const changesOf = async (customer: string) =>
  (await stripe.customers.listBalanceTransactions(customer)).data.map(({ amount, ending_balance, type }) => [
    type,
    amount,
    ending_balance,
  ])

test('create, retrieve, update and list', async () => {
  const { id: customer } = await stripe.customers.create({ name: 'Acme' })
  types()
  const change = await stripe.customers.createBalanceTransaction(customer, {
    amount: -500,
    currency: 'usd',
    description: 'Gift',
    metadata: { a: '1' },
  })
  expect(change).toMatchObject({ amount: -500, ending_balance: -500, type: 'adjustment', customer, invoice: null })
  expect(types()).toEqual(['customer.updated'])
  expect(await stripe.customers.retrieve(customer)).toMatchObject({ balance: -500, currency: 'usd' })
  const updated = await stripe.customers.updateBalanceTransaction(customer, change.id, { description: 'Credit' })
  expect(updated).toMatchObject({ description: 'Credit', metadata: { a: '1' } })
  expect(await stripe.customers.retrieveBalanceTransaction(customer, change.id)).toEqual(updated)
  const other = stripe.customers.createBalanceTransaction(customer, { amount: 1, currency: 'eur' })
  expect(await rejection(other)).toMatchObject({ statusCode: 400, param: 'currency' })
  const unknown = stripe.customers.retrieveBalanceTransaction(customer, 'cbtxn_none')
  expect(await rejection(unknown)).toMatchObject({ statusCode: 404 })
  expect(await rejection(stripe.customers.listBalanceTransactions('cus_none'))).toMatchObject({ statusCode: 404 })
})

test('every change of a balance is kept', async () => {
  const { id: customer } = await stripe.customers.create({ name: 'Acme', balance: -1000 })
  await stripe.customers.update(customer, { balance: -1500 })
  const bill = async (amount: number) => {
    const { id } = await stripe.invoices.create({ customer, collection_method: 'send_invoice', days_until_due: 30 })
    await stripe.invoiceItems.create({ customer, invoice: id, amount, currency: 'usd' })
    return stripe.invoices.finalizeInvoice(id)
  }
  await bill(400)
  const second = await bill(2000)
  expect(second).toMatchObject({ starting_balance: -1100, ending_balance: 0, amount_due: 900 })
  await stripe.invoices.voidInvoice(second.id)
  await stripe.customers.update(customer, { balance: 0 })
  await bill(30)
  expect(await changesOf(customer)).toEqual([
    ['invoice_too_small', 30, 30],
    ['adjustment', 1100, 0],
    ['unapplied_from_invoice', -1100, -1100],
    ['applied_to_invoice', 1100, 0],
    ['applied_to_invoice', 400, -1100],
    ['adjustment', -500, -1500],
    ['initial', -1000, -1000],
  ])
  const { data } = await stripe.customers.listBalanceTransactions(customer, { invoice: second.id })
  expect(data).toHaveLength(2)
})

test('the cash balance is empty; its settings can be changed', async () => {
  const { id: customer } = await stripe.customers.create({ name: 'Acme' })
  expect(await stripe.customers.retrieveCashBalance(customer)).toMatchObject({
    available: null,
    customer,
    settings: { reconciliation_mode: 'automatic', using_merchant_default: true },
  })
  const manual = await stripe.customers.updateCashBalance(customer, { settings: { reconciliation_mode: 'manual' } })
  expect(manual.settings).toEqual({ reconciliation_mode: 'manual', using_merchant_default: false })
  const { cash_balance } = (await stripe.customers.retrieve(customer, { expand: ['cash_balance'] })) as never
  expect(cash_balance).toEqual(manual)
  const settings = { reconciliation_mode: 'merchant_default' as const }
  expect((await stripe.customers.updateCashBalance(customer, { settings })).settings).toMatchObject({
    using_merchant_default: true,
  })
  expect((await stripe.customers.updateCashBalance(customer)).settings.using_merchant_default).toBe(true)
})

test('invoice payments are listed by invoice, payment intent and status, and retrieved', async () => {
  const { id: customer } = await stripe.customers.create({ name: 'Acme' })
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer })
  const draft = await stripe.invoices.create({ customer })
  await stripe.invoiceItems.create({ customer, invoice: draft.id, amount: 2000, currency: 'usd' })
  await stripe.invoices.finalizeInvoice(draft.id)
  const { data } = await stripe.invoicePayments.list({ invoice: draft.id, status: 'open' })
  expect(data).toMatchObject([{ amount_requested: 2000, amount_paid: null, is_default: true, invoice: draft.id }])
  await stripe.invoices.pay(draft.id, { payment_method: method.id })
  const intent = String(data[0]?.payment.payment_intent)
  const id = data[0]?.id ?? ''
  expect(await stripe.invoicePayments.retrieve(id, { expand: ['invoice', 'payment.payment_intent'] })).toMatchObject({
    status: 'paid',
    amount_paid: 2000,
    invoice: { id: draft.id, status: 'paid' },
    payment: { payment_intent: { id: intent } },
  })
  const by = async (params: object) => (await stripe.invoicePayments.list(params)).data.map((one) => one.id)
  expect(await by({ payment: { type: 'payment_intent', payment_intent: intent } })).toEqual([id])
  expect(await by({ payment: { type: 'payment_intent', payment_intent: 'pi_none' } })).toEqual([])
  expect(await by({ status: 'paid' })).toEqual([id])
  expect(await by({ invoice: draft.id, status: 'open' })).toEqual([])
  expect(await rejection(stripe.invoicePayments.list({ invoice: 'in_none' }))).toMatchObject({ param: 'invoice' })
  expect(await rejection(stripe.invoicePayments.retrieve('inpay_none'))).toMatchObject({ statusCode: 404 })
})

test('a draft is due for what the balance leaves of it', async () => {
  const { id: customer } = await stripe.customers.create({ name: 'Acme', balance: -500 })
  const { id } = await stripe.invoices.create({ customer })
  await stripe.invoiceItems.create({ customer, invoice: id, amount: 2000, currency: 'usd' })
  const draft = () => stripe.invoices.retrieve(id)
  const due = { total: 2000, starting_balance: -500, ending_balance: null, amount_due: 1500, amount_remaining: 1500 }
  expect(await draft()).toMatchObject(due)
  await stripe.customers.update(customer, { balance: 300 })
  expect(await draft()).toMatchObject({ starting_balance: 300, amount_due: 2300 })
  await stripe.customers.update(customer, { balance: -1980 })
  expect(await draft()).toMatchObject({ amount_due: 0 })
  expect(await stripe.invoices.finalizeInvoice(id)).toMatchObject({ status: 'paid', amount_due: 0, ending_balance: 20 })
})
