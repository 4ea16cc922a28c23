import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { createDataSource, monthlyInvoice } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

const { sandbox, server, config } = await serveChartMogul()
const { source: data_source_uuid, plan } = await createDataSource(config)

/** 50.00 in November, 80.00 in December, nothing from January on, 30.00 from February on. */
const { uuid } = await ChartMogul.Customer.create(config, {
  data_source_uuid,
  external_id: 'ada',
  name: 'Ada, "the" one',
})
const bill = async (month: string, amount: number) =>
  (await ChartMogul.Invoice.create(config, uuid, { invoices: [monthlyInvoice(plan, month, amount)] })).invoices[0]
const { line_items } = await bill('2025-11', 50_00)
await bill('2025-12', 80_00)
await ChartMogul.Subscription.cancel(config, line_items[0].subscription_uuid, { cancelled_at: '2026-01-01' })
await bill('2026-02', 30_00)

const MOVEMENTS = [
  ['2025-11-01T00:00:00+00:00', 'new_biz', 50_00, 50_00],
  ['2025-12-01T00:00:00+00:00', 'expansion', 30_00, 80_00],
  ['2026-01-01T00:00:00+00:00', 'churn', -80_00, 0],
  ['2026-02-01T00:00:00+00:00', 'reactivation', 30_00, 30_00],
]
const movement = (entry: Record<string, unknown>) => [
  entry.date,
  entry.type,
  entry['activity-mrr-movement'],
  entry['activity-mrr'],
]

test('the movements of a customer', async () => {
  const { entries, ...page } = await ChartMogul.Metrics.Customer.activities(config, uuid)
  expect(entries.map(movement)).toEqual(MOVEMENTS)
  expect(entries[0]).toEqual({
    id: expect.any(Number),
    date: '2025-11-01T00:00:00+00:00',
    type: 'new_biz',
    description: 'purchased the Bronze plan',
    'activity-mrr': 50_00,
    'activity-mrr-movement': 50_00,
    'activity-arr': 600_00,
    currency: 'USD',
    'currency-sign': '$',
    'subscription-external-id': 'subscription-1',
  })
  expect(page).toMatchObject({ has_more: false, per_page: 200, page: 1 })
  const first = await ChartMogul.Metrics.Customer.activities(config, uuid, { per_page: 3 })
  const rest = await ChartMogul.Metrics.Customer.activities(config, uuid, { per_page: 3, cursor: first.cursor })
  expect(rest.entries.map(movement)).toEqual(MOVEMENTS.slice(3))
})

test('the movements of all customers', async () => {
  const all = (query: object) => ChartMogul.Metrics.Activity.all(config, query)
  const { entries } = await all({})
  expect(entries.map(movement)).toEqual(MOVEMENTS)
  expect(entries[0]).toMatchObject({
    uuid: expect.stringMatching(/^[0-9a-f]{8}-/),
    'customer-uuid': uuid,
    'customer-external-id': 'ada',
    'plan-external-id': 'bronze',
    'subscription-set-external-id': 'subscription-1',
    'billing-connector-uuid': data_source_uuid,
  })
  const page = await all({ per_page: 2 })
  expect(page).toMatchObject({ cursor: entries[2].uuid, has_more: true, per_page: 2 })
  expect((await all({ per_page: 2, cursor: page.cursor })).entries).toEqual(entries.slice(2))
  expect((await all({ order: '-date', per_page: 1 })).entries).toEqual(entries.slice(3))
  expect((await all({ type: 'churn' })).entries).toEqual([entries[2]])
  const dates = { 'start-date': '2025-12-01', 'end-date': '2026-01-31' }
  expect((await all(dates)).entries).toEqual(entries.slice(1, 3))
  expect(await rejection(all({ 'end-date': '2026-01-31' }))).toMatchObject({ status: 400 })
  expect(await rejection(all({ type: 'gain' }))).toMatchObject({ status: 400 })
})

test('two subscriptions that start at the same time are two activities', async () => {
  const row = { data_source_uuid, external_id: 'twins', name: 'Twins' }
  const twins = (await ChartMogul.Customer.create(config, row)).uuid
  const invoice = monthlyInvoice(plan, '2026-02')
  const line_items = ['a', 'b'].flatMap((subscription_external_id) =>
    invoice.line_items.map((line) => ({ ...line, subscription_external_id })),
  )
  await ChartMogul.Invoice.create(config, twins, { invoices: [{ ...invoice, external_id: 'twins', line_items }] })
  const { entries } = await ChartMogul.Metrics.Customer.activities(config, twins)
  expect(entries.map(movement)).toEqual([
    ['2026-02-01T00:00:00+00:00', 'new_biz', 50_00, 50_00],
    ['2026-02-01T00:00:00+00:00', 'new_biz', 50_00, 100_00],
  ])
})

test('an export is pending first, then a ZIP file that can be fetched for a week', async () => {
  const filter = { type: 'churn', 'start-date': '2025-01-01', 'end-date': '2026-12-31' }
  const pending = await ChartMogul.Metrics.ActivitiesExport.create(config, filter)
  expect(pending).toMatchObject({
    status: 'pending',
    file_url: null,
    expires_at: null,
    params: {
      kind: 'activities',
      params: {
        activity_type: 'churn',
        start_date: '2025-01-01 00:00:00 +0000',
        end_date: '2026-12-31 00:00:00 +0000',
      },
    },
  })
  const done = await ChartMogul.Metrics.ActivitiesExport.retrieve(config, pending.id)
  expect(done).toMatchObject({ status: 'succeeded', expires_at: '2026-03-08T00:00:00+00:00' })
  expect(done.file_url).toContain(server.chartmogul)
  const response = await fetch(done.file_url)
  expect(response.headers.get('content-type')).toBe('application/zip')
  const [header, row] = readStored(new Uint8Array(await response.arrayBuffer())).split('\n')
  expect(header).toContain('activity-mrr-movement')
  expect(row).toContain('-8000')
  expect(row).toContain('"Ada, ""the"" one"')
  sandbox.clock.advance('7 days')
  expect((await fetch(done.file_url)).status).toBe(404)
})

/** The content of the first file of an archive, which is stored without compression. */
function readStored(zip: Uint8Array): string {
  const view = new DataView(zip.buffer)
  expect(view.getUint32(0, true)).toBe(0x04034b50)
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true)
  return new TextDecoder().decode(zip.subarray(start, start + view.getUint32(18, true)))
}
