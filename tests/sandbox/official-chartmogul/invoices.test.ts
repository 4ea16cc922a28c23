import ChartMogul from 'chartmogul-node'
import { expect, test, vi } from 'vitest'
import { createDataSource, monthlyInvoice } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

const { config } = await serveChartMogul()
const { source, plan } = await createDataSource(config)
let count = 0

/** A customer with paid months. */
async function billed(...months: readonly string[]): Promise<{ customer: string; invoices: any[] }> {
  const row = { data_source_uuid: source, external_id: `customer_${count++}`, name: 'Adam Smith' }
  const { uuid: customer } = await ChartMogul.Customer.create(config, row)
  const invoices = months.map((month) => {
    const invoice = monthlyInvoice(plan, month)
    const [line] = invoice.line_items
    const line_items = [{ ...line, subscription_external_id: `subscription-${count}` }]
    return { ...invoice, external_id: `${invoice.external_id}-${count}`, line_items }
  })
  const imported = await ChartMogul.Invoice.create(config, customer, { invoices })
  return { customer, invoices: imported.invoices }
}

test('import', async () => {
  const { customer, invoices } = await billed('2026-01')
  expect(invoices).toMatchObject([
    {
      uuid: expect.stringMatching(/^inv_/),
      currency: 'USD',
      line_items: [
        { uuid: expect.stringMatching(/^li_/), type: 'subscription', amount_in_cents: 5000, plan_uuid: plan },
      ],
      transactions: [{ uuid: expect.stringMatching(/^tr_/), result: 'successful' }],
    },
  ])
  expect(await ChartMogul.Invoice.all(config, customer)).toMatchObject({
    customer_uuid: customer,
    invoices: [{ uuid: invoices[0].uuid }],
  })
})

test('import for an unknown customer is refused', async () => {
  const unknown = 'cus_00000000-0000-0000-0000-000000000000'
  const body = { invoices: [monthlyInvoice(plan, '2026-01')] }
  expect(await rejection(ChartMogul.Invoice.create(config, unknown, body))).toMatchObject({ status: 404 })
})

test('list, retrieve and delete', async () => {
  const { customer, invoices } = await billed('2026-01', '2026-02')
  const list = await ChartMogul.Invoice.allAny(config, { customer_uuid: customer, per_page: 1 })
  expect(list.invoices).toHaveLength(1)
  expect(list.has_more).toBe(true)
  const next = { customer_uuid: customer, per_page: 1, cursor: list.cursor }
  const rest = await ChartMogul.Invoice.allAny(config, next)
  expect(new Set([...list.invoices, ...rest.invoices].map(({ uuid }) => uuid))).toEqual(
    new Set(invoices.map(({ uuid }) => uuid)),
  )
  const [{ uuid }] = invoices
  expect(await ChartMogul.Invoice.retrieve(config, uuid)).toMatchObject({ uuid, customer_uuid: customer })
  await ChartMogul.Invoice.destroy(config, uuid)
  expect(await rejection(ChartMogul.Invoice.retrieve(config, uuid))).toMatchObject({ status: 404 })
})

test('void by external id', async () => {
  const { invoices } = await billed('2026-01')
  const answer = await ChartMogul.Invoice.updateStatus(config, source, invoices[0].external_id, { status: 'voided' })
  expect(answer).toMatchObject({ message: expect.any(String) })
  expect(await rejection(ChartMogul.Invoice.updateStatus(config, source, 'none', { status: 'voided' }))).toMatchObject({
    status: 404,
  })
})

test('transactions', async () => {
  const { invoices } = await billed('2026-01')
  const transaction = { type: 'refund', date: '2026-01-20 00:00:00', result: 'successful', amount_in_cents: 100 }
  const path = invoices[0].uuid
  const created = await ChartMogul.Transaction.create(config, path, transaction)
  expect(created).toMatchObject({ uuid: expect.stringMatching(/^tr_/), type: 'refund' })
  expect(await rejection(ChartMogul.Transaction.create(config, path, { type: 'gift' }))).toMatchObject({ status: 400 })
})

test('subscriptions: imported ones and those of the customer', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const { customer } = await billed('2026-01', '2026-02')
  const { subscriptions } = await ChartMogul.Subscription.all(config, customer)
  expect(subscriptions).toMatchObject([{ plan_uuid: plan, data_source_uuid: source, cancellation_dates: [] }])
  const { entries } = await ChartMogul.Metrics.Customer.subscriptions(config, customer)
  expect(entries).toMatchObject([
    { plan: 'Bronze', mrr: 5000, arr: 60_000, status: 'active', 'billing-cycle': 'month' },
  ])
  const canceled = await ChartMogul.Subscription.cancel(config, subscriptions[0].uuid, { cancelled_at: '2026-02-20' })
  expect(canceled).toMatchObject({ cancellation_dates: ['2026-02-20T00:00:00.000Z'] })
  expect((await ChartMogul.Metrics.Customer.subscriptions(config, customer)).entries).toMatchObject([
    { status: 'inactive' },
  ])
  const unknown = 'cus_00000000-0000-0000-0000-000000000000'
  expect(await rejection(ChartMogul.Metrics.Customer.subscriptions(config, unknown))).toMatchObject({ status: 404 })
})

test('a customer becomes active with the first paid month, and cancelled at the end', async () => {
  const { customer } = await billed('2026-02')
  expect(await ChartMogul.Customer.retrieve(config, customer)).toMatchObject({
    status: 'Active',
    mrr: 5000,
    'customer-since': '2026-02-01T00:00:00+00:00',
  })
})
