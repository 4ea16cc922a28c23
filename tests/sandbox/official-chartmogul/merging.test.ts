import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { createDataSource, monthlyInvoice } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

const { config } = await serveChartMogul()
const { source: data_source_uuid, plan } = await createDataSource(config)
let count = 0
const newCustomer = async () =>
  ChartMogul.Customer.create(config, { data_source_uuid, external_id: `cus_${count++}`, name: 'Adam Smith' })

/** Bills a month of 50.00 for a subscription, whose uuid is returned. */
async function bill(customer: string, subscription: string, month: string): Promise<string> {
  const invoice = monthlyInvoice(plan, month)
  const line_items = invoice.line_items.map((line) => ({ ...line, subscription_external_id: subscription }))
  const body = { invoices: [{ ...invoice, external_id: `${subscription}-${month}`, line_items }] }
  const { invoices } = await ChartMogul.Invoice.create(config, customer, body)
  return invoices[0].line_items[0].subscription_uuid
}
const retrieve = (uuid: string) => ChartMogul.Customer.retrieve(config, uuid)

test('a merged customer is a part of the other one, until it is unmerged', async () => {
  const [into, from] = [await newCustomer(), await newCustomer()]
  await bill(into.uuid, 'kept', '2026-02')
  await bill(from.uuid, 'merged', '2026-02')
  await ChartMogul.Tag.add(config, from.uuid, { tags: ['old'] })
  await ChartMogul.CustomerNote.create(config, { customer_uuid: from.uuid, type: 'note', text: 'Hello' })
  const references = { from: { data_source_uuid, external_id: from.external_id }, into: { customer_uuid: into.uuid } }
  expect(await ChartMogul.Customer.merge(config, references)).toEqual({})
  expect(await rejection(retrieve(from.uuid))).toMatchObject({ status: 404 })
  expect(await retrieve(into.uuid)).toMatchObject({
    mrr: 100_00,
    external_id: into.external_id,
    external_ids: [into.external_id, from.external_id],
    data_source_uuids: [data_source_uuid, data_source_uuid],
    attributes: { tags: ['old'] },
  })
  const named = await ChartMogul.Customer.all(config, { external_id: from.external_id })
  expect(named.entries).toMatchObject([{ uuid: into.uuid }])
  const { invoices } = await ChartMogul.Invoice.allAny(config, { customer_uuid: into.uuid })
  expect(invoices.map((invoice: Record<string, unknown>) => invoice.customer_external_id)).toEqual([
    from.external_id,
    into.external_id,
  ])
  const again = { data_source_uuid, external_id: from.external_id }
  expect(await rejection(ChartMogul.Customer.create(config, again))).toMatchObject({ status: 422 })

  await bill(into.uuid, 'merged', '2026-03')
  const request = { customer_uuid: into.uuid, ...again, move_to_new_customer: ['notes'] }
  expect(await ChartMogul.Customer.unmerge(config, request)).toEqual({})
  expect(await retrieve(into.uuid)).toMatchObject({ mrr: 50_00, external_ids: [into.external_id] })
  const [separate] = (await ChartMogul.Customer.all(config, { external_id: from.external_id })).entries
  expect(separate).toMatchObject({ mrr: 50_00, attributes: { tags: ['old'] } })
  // Its later invoices go with it: they are for its subscription.
  const later = await ChartMogul.Invoice.allAny(config, { customer_uuid: separate.uuid })
  expect(later.invoices).toHaveLength(2)
  expect((await ChartMogul.Customer.notes(config, separate.uuid)).entries).toMatchObject([{ text: 'Hello' }])
  expect(await rejection(ChartMogul.Customer.unmerge(config, request))).toMatchObject({ status: 404 })
})

test('a customer cannot be merged into itself or an unknown one', async () => {
  const { uuid } = await newCustomer()
  const merge = (customer_uuid: string) =>
    ChartMogul.Customer.merge(config, { from: { customer_uuid: uuid }, into: { customer_uuid } })
  expect(await rejection(merge(uuid))).toMatchObject({ status: 400 })
  expect(await rejection(merge('cus_unknown'))).toMatchObject({ status: 404 })
})

test('connected subscriptions count as one: there is no churn between them', async () => {
  const { uuid } = await newCustomer()
  const first = await bill(uuid, 'first', '2025-10')
  const second = await bill(uuid, 'second', '2026-01')
  await ChartMogul.Subscription.cancel(config, first, { cancelled_at: '2025-11-01' })
  const types = async () =>
    (await ChartMogul.Metrics.Customer.activities(config, uuid)).entries.map(({ type }: { type: string }) => type)
  expect(await types()).toEqual(['new_biz', 'churn', 'reactivation'])
  const subscriptions = [{ uuid: first }, { uuid: second }]
  const { Customer } = ChartMogul.Metrics
  expect(await Customer.connectSubscriptions(config, data_source_uuid, uuid, subscriptions)).toEqual({})
  expect(await types()).toEqual(['new_biz'])
  expect(await Customer.disconnectSubscriptions(config, data_source_uuid, uuid, subscriptions)).toEqual({})
  expect(await types()).toEqual(['new_biz', 'churn', 'reactivation'])
  const alone = [{ uuid: first }]
  expect(await rejection(Customer.connectSubscriptions(config, data_source_uuid, uuid, alone))).toMatchObject({
    status: 400,
  })
  const foreign = [{ uuid: first }, { uuid: 'sub_unknown' }]
  expect(await rejection(Customer.connectSubscriptions(config, data_source_uuid, uuid, foreign))).toMatchObject({
    status: 404,
  })
})
