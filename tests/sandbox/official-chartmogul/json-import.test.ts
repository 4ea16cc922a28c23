import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

const { config } = await serveChartMogul()

const RECORDS = {
  external_id: 'batch-1',
  customers: [{ external_id: 'ada', name: 'Ada', email: 'ada@example.com' }],
  plans: [{ name: 'Bronze', interval_count: 1, interval_unit: 'month', external_id: 'bronze' }],
  invoices: [{ customer_external_id: 'ada', external_id: 'inv-1', date: '2026-02-01', currency: 'USD' }],
  line_items: [
    {
      invoice_external_id: 'inv-1',
      type: 'subscription',
      subscription_external_id: 'sub',
      plan_external_id: 'bronze',
      service_period_start: '2026-02-01',
      service_period_end: '2026-03-01',
      amount_in_cents: 50_00,
    },
  ],
  transactions: [{ invoice_external_id: 'inv-1', type: 'payment', result: 'successful', date: '2026-02-02' }],
  subscription_events: [
    {
      ...{ customer_external_id: 'ada', subscription_external_id: 'second', plan_external_id: 'bronze' },
      ...{ event_type: 'subscription_start', event_date: '2026-02-01', effective_date: '2026-02-01' },
      ...{ amount_in_cents: 20_00, currency: 'USD' },
    },
  ],
}

test('everything of a customer in one request', async () => {
  const { uuid } = await ChartMogul.DataSource.create(config, { name: 'Bulk' })
  const queued = await ChartMogul.JsonImport.create(config, uuid, RECORDS)
  expect(queued).toEqual({
    id: expect.any(String),
    data_source_uuid: uuid,
    status: 'queued',
    external_id: 'batch-1',
    status_details: {},
    created_at: '2026-03-01T00:00:00Z',
    updated_at: '2026-03-01T00:00:00Z',
  })
  const imported = { status: 'imported' }
  expect(await ChartMogul.JsonImport.retrieve(config, uuid, 'batch-1')).toMatchObject({
    id: queued.id,
    status: 'completed',
    status_details: {
      plans: imported,
      ada: {
        ...imported,
        customers: imported,
        invoices: imported,
        line_items: imported,
        transactions: imported,
        subscription_events: imported,
      },
    },
    error_count: 0,
    processed_count: 6,
  })
  const [customer] = (await ChartMogul.Customer.all(config, { data_source_uuid: uuid })).entries
  expect(customer).toMatchObject({ external_id: 'ada', email: 'ada@example.com', mrr: 70_00, status: 'Active' })
  expect((await ChartMogul.Invoice.all(config, customer.uuid)).invoices).toMatchObject([
    { external_id: 'inv-1', line_items: [{ amount_in_cents: 50_00 }], transactions: [{ result: 'successful' }] },
  ])
})

test('later imports change customers and add to invoices; what is refused is counted', async () => {
  const { uuid } = await ChartMogul.DataSource.create(config, { name: 'Bulk' })
  await ChartMogul.JsonImport.create(config, uuid, RECORDS)
  const oneTime = { type: 'one_time', amount_in_cents: 5_00 }
  await ChartMogul.JsonImport.create(config, uuid, {
    external_id: 'batch-2',
    customers: [{ external_id: 'ada', name: 'Ada Lovelace' }],
    invoices: [...RECORDS.invoices, { ...RECORDS.invoices[0], customer_external_id: 'bob', external_id: 'inv-2' }],
    line_items: [
      { ...oneTime, invoice_external_id: 'inv-1' },
      { ...oneTime, invoice_external_id: 'inv-9' },
    ],
  })
  const done = await ChartMogul.JsonImport.retrieve(config, uuid, 'batch-2')
  expect(done).toMatchObject({ error_count: 3, processed_count: 2 })
  const [customer] = (await ChartMogul.Customer.all(config, { data_source_uuid: uuid })).entries
  expect(customer).toMatchObject({ name: 'Ada Lovelace', email: 'ada@example.com' })
  expect((await ChartMogul.Invoice.all(config, customer.uuid)).invoices[0].line_items).toHaveLength(2)
})

test('an unknown import or data source is not found', async () => {
  const { uuid } = await ChartMogul.DataSource.create(config, { name: 'Bulk' })
  expect(await rejection(ChartMogul.JsonImport.retrieve(config, uuid, 'none'))).toMatchObject({ status: 404 })
  expect(await rejection(ChartMogul.JsonImport.create(config, 'ds_none', RECORDS))).toMatchObject({ status: 404 })
})
