import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { createDataSource, monthlyInvoice } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

// The sample company comes from a billing system, whose records can be disabled.
const { config } = await serveChartMogul({ seed: 42 })
const { source: data_source_uuid, plan } = await createDataSource(config)
let count = 0

/** A customer with one paid month. */
async function billed() {
  const number = count++
  const row = { data_source_uuid, external_id: `cus_${number}`, name: 'Adam Smith' }
  const { uuid: customer } = await ChartMogul.Customer.create(config, row)
  const { line_items, transactions, ...terms } = monthlyInvoice(plan, '2026-02')
  const invoice = {
    ...terms,
    external_id: `invoice-${number}`,
    line_items: line_items.map((line) => ({ ...line, external_id: `line-${number}` })),
    transactions: transactions.map((each) => ({ ...each, external_id: `payment-${number}` })),
  }
  const { invoices } = await ChartMogul.Invoice.create(config, customer, { invoices: [invoice] })
  const mrr = async () => (await ChartMogul.Customer.retrieve(config, customer)).mrr
  return { customer, number, invoice: invoices[0], mrr }
}

const named = (external_id: string) => ({ data_source_uuid, external_id })

test('line items are added, changed and deleted, and MRR follows', async () => {
  const { invoice, number, mrr } = await billed()
  const addOn = { ...invoice.line_items[0], amount_in_cents: 10_00, external_id: `addon-${number}` }
  const added = await ChartMogul.LineItem.create(config, invoice.uuid, addOn)
  expect(added).toMatchObject({ uuid: expect.stringMatching(/^li_/), invoice_uuid: invoice.uuid, errors: {} })
  expect(await mrr()).toBe(60_00)
  const changed = await ChartMogul.LineItem.modify(config, added.uuid, { amount_in_cents: 20_00 })
  expect(changed).toMatchObject({ uuid: added.uuid, amount_in_cents: 20_00, quantity: 1 })
  expect(await mrr()).toBe(70_00)
  await ChartMogul.LineItem.update(config, { qs: named(`addon-${number}`), amount_in_cents: 5_00 })
  expect(await ChartMogul.LineItem.all(config, named(`addon-${number}`))).toMatchObject({ amount_in_cents: 5_00 })
  await ChartMogul.LineItem.destroyByExternalId(config, { qs: named(`addon-${number}`) })
  expect(await mrr()).toBe(50_00)
  expect(await rejection(ChartMogul.LineItem.retrieve(config, added.uuid))).toMatchObject({ status: 404 })
  await ChartMogul.LineItem.destroy(config, invoice.line_items[0].uuid)
  expect(await mrr()).toBe(0)
})

test('an invalid line item is kept with its errors and makes its invoice invalid', async () => {
  const { invoice, mrr } = await billed()
  const [{ uuid }] = invoice.line_items
  const changed = await ChartMogul.LineItem.modify(config, uuid, { plan_uuid: 'pl_unknown' })
  expect(changed.errors).toEqual({ plan_uuid: ['does not exist'] })
  expect(await mrr()).toBe(0)
  expect(await rejection(ChartMogul.LineItem.retrieve(config, uuid))).toMatchObject({ status: 404 })
  expect(await ChartMogul.LineItem.retrieve(config, uuid, { validation_type: 'all' })).toMatchObject({ uuid })
  expect(await rejection(ChartMogul.Invoice.retrieve(config, invoice.uuid))).toMatchObject({ status: 404 })
  await ChartMogul.LineItem.modify(config, uuid, { plan_uuid: plan })
  expect((await ChartMogul.Invoice.retrieve(config, invoice.uuid)).errors).toEqual({})
  expect(await mrr()).toBe(50_00)
})

test('a line item may cancel its subscription', async () => {
  const { invoice, mrr } = await billed()
  await ChartMogul.LineItem.modify(config, invoice.line_items[0].uuid, { cancelled_at: '2026-02-20' })
  expect(await mrr()).toBe(0)
})

test('transactions are added, changed and deleted, and the invoice’s status follows', async () => {
  const { invoice, number } = await billed()
  const status = async () => (await ChartMogul.Invoice.retrieve(config, invoice.uuid)).status
  const [{ uuid }] = invoice.transactions
  expect(await ChartMogul.Transaction.retrieve(config, uuid)).toMatchObject({ type: 'payment', disabled: false })
  expect(await ChartMogul.Transaction.modify(config, uuid, { result: 'failed' })).toMatchObject({ result: 'failed' })
  expect(await status()).toBe('open')
  await ChartMogul.Transaction.update(config, { qs: named(`payment-${number}`), result: 'successful' })
  expect(await ChartMogul.Transaction.all(config, named(`payment-${number}`))).toMatchObject({ result: 'successful' })
  expect(await status()).toBe('paid')
  await ChartMogul.Transaction.destroy(config, uuid)
  expect(await status()).toBe('open')
  const refund = { type: 'refund', date: '2026-02-03', result: 'successful', external_id: `refund-${number}` }
  await ChartMogul.Transaction.create(config, invoice.uuid, refund)
  await ChartMogul.Transaction.destroyByExternalId(config, { qs: named(refund.external_id) })
  expect(await rejection(ChartMogul.Transaction.all(config, named(refund.external_id)))).toMatchObject({ status: 404 })
})

test('invoices are changed by uuid and by external id', async () => {
  const { invoice, number } = await billed()
  expect(await ChartMogul.Invoice.modify(config, invoice.uuid, { due_date: '2026-03-15' })).toMatchObject({
    due_date: '2026-03-15T00:00:00.000Z',
    date: invoice.date,
  })
  const change = { qs: named(`invoice-${number}`), currency: 'eur', collection_method: 'manual' }
  expect(await ChartMogul.Invoice.update(config, change)).toMatchObject({
    currency: 'EUR',
    collection_method: 'manual',
  })
  await ChartMogul.Invoice.destroyByExternalId(config, { qs: named(`invoice-${number}`) })
  expect(await rejection(ChartMogul.Invoice.retrieve(config, invoice.uuid))).toMatchObject({ status: 404 })
  expect(await rejection(ChartMogul.Invoice.update(config, { qs: { data_source_uuid } }))).toMatchObject({
    status: 400,
  })
})

test('all invoices of a customer in a data source', async () => {
  const { customer, mrr } = await billed()
  await ChartMogul.Invoice.destroyAll(config, data_source_uuid, customer)
  expect((await ChartMogul.Invoice.all(config, customer)).invoices).toEqual([])
  expect(await mrr()).toBe(0)
})

test('user edits are remembered', async () => {
  const { invoice } = await billed()
  const [{ uuid }] = invoice.line_items
  await ChartMogul.LineItem.modify(config, uuid, { qs: { handle_as_user_edit: true }, amount_in_cents: 40_00 })
  await ChartMogul.LineItem.modify(config, uuid, { qs: { handle_as_user_edit: true }, amount_in_cents: 30_00 })
  const { edit_history_summary } = await ChartMogul.LineItem.retrieve(config, uuid, { include_edit_histories: true })
  expect(edit_history_summary).toEqual({
    values_changed: { amount_in_cents: { original_value: 50_00, edited_value: 30_00 } },
    latest_edit_author: 'user@example.com',
    latest_edit_performed_at: '2026-03-01T00:00:00.000Z',
  })
  const added = await ChartMogul.Transaction.create(config, invoice.uuid, {
    qs: { handle_as_user_edit: true },
    ...{ type: 'refund', date: '2026-02-03', result: 'successful' },
  })
  expect(await ChartMogul.Transaction.retrieve(config, added.uuid)).toMatchObject({ user_created: true })
})

test('records of a billing system can be disabled', async () => {
  const [customer] = (await ChartMogul.Customer.all(config, { status: 'Active', system: 'Stripe' })).entries
  const mrr = async () => (await ChartMogul.Customer.retrieve(config, customer.uuid)).mrr
  const { invoices } = await ChartMogul.Invoice.allAny(config, { customer_uuid: customer.uuid })
  const before = await mrr()
  for (const { uuid } of invoices) await ChartMogul.Invoice.disable(config, uuid)
  expect(await mrr()).toBe(0)
  expect((await ChartMogul.Invoice.allAny(config, { customer_uuid: customer.uuid })).invoices).toEqual([])
  const shown = await ChartMogul.Invoice.allAny(config, { customer_uuid: customer.uuid, with_disabled: true })
  expect(shown.invoices[0]).toMatchObject({
    disabled: true,
    disabled_at: '2026-03-01T00:00:00.000Z',
    disabled_by: 'user@example.com',
  })
  expect(await rejection(ChartMogul.Invoice.retrieve(config, invoices[0].uuid))).toMatchObject({ status: 404 })
  for (const { uuid } of invoices) await ChartMogul.Invoice.enable(config, uuid)
  expect(await mrr()).toBe(before)

  const [newest] = invoices
  const [{ data_sources: sources }] = [await ChartMogul.DataSource.all(config, { system: 'Stripe' })]
  const automatic = (external_id: string) => ({ data_source_uuid: sources[0].uuid, external_id })
  await ChartMogul.Invoice.disableByExternalId(config, automatic(newest.external_id))
  await ChartMogul.Invoice.enableByExternalId(config, automatic(newest.external_id))
  for (const [Resource, record, external_id] of [
    [ChartMogul.LineItem, newest.line_items[0], 'sample-line'],
    [ChartMogul.Transaction, newest.transactions[0], 'sample-payment'],
  ] as const) {
    expect(await rejection(Resource.disable(config, record.uuid))).toMatchObject({ status: 422 })
    await Resource.modify(config, record.uuid, { external_id })
    expect(await Resource.disable(config, record.uuid)).toMatchObject({ disabled: true })
    expect(await rejection(Resource.retrieve(config, record.uuid))).toMatchObject({ status: 404 })
    expect(await Resource.enable(config, record.uuid)).toMatchObject({ disabled: false, disabled_at: null })
    await Resource.disableByExternalId(config, automatic(external_id))
    expect(await Resource.enableByExternalId(config, automatic(external_id))).toMatchObject({ disabled: false })
  }
})

test('records of a custom data source cannot be disabled', async () => {
  const { invoice } = await billed()
  expect(await rejection(ChartMogul.Invoice.disable(config, invoice.uuid))).toMatchObject({ status: 422 })
  expect(await rejection(ChartMogul.LineItem.disable(config, invoice.line_items[0].uuid))).toMatchObject({
    status: 422,
  })
})
