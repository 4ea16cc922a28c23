import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { createDataSource, monthlyInvoice } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

const { config } = await serveChartMogul()
const { source: data_source_uuid, plan } = await createDataSource(config)
let count = 0

/** A customer, and how to record events of a subscription of it. */
async function newCustomer() {
  const customer_external_id = `cus_${count++}`
  const row = { data_source_uuid, external_id: customer_external_id, name: 'Adam Smith' }
  const { uuid } = await ChartMogul.Customer.create(config, row)
  const record = (event_type: string, date: string, more = {}) =>
    ChartMogul.SubscriptionEvent.create(config, {
      ...{ data_source_uuid, customer_external_id, subscription_external_id: 'sub', event_type },
      ...{ event_date: date, effective_date: date, plan_external_id: 'bronze', currency: 'USD', quantity: 1 },
      ...more,
    })
  const subscriptions = async () => (await ChartMogul.Metrics.Customer.subscriptions(config, uuid)).entries
  const mrr = async () => (await ChartMogul.Customer.retrieve(config, uuid)).mrr
  return { uuid, customer_external_id, record, subscriptions, mrr }
}

test('events start, change and cancel a subscription', async () => {
  const { record, subscriptions, mrr } = await newCustomer()
  const started = await record('subscription_start', '2026-01-01', { amount_in_cents: 50_00, external_id: 'event-1' })
  expect(started).toMatchObject({
    id: expect.any(Number),
    event_date: '2026-01-01T00:00:00Z',
    plan_external_id: 'bronze',
    external_id: 'event-1',
    errors: {},
    created_at: '2026-03-01T00:00:00Z',
    tax_amount_in_cents: null,
  })
  expect(await subscriptions()).toMatchObject([
    { external_id: 'sub', mrr: 50_00, plan: 'Bronze', status: 'active', 'start-date': '2026-01-01T00:00:00+00:00' },
  ])
  await record('subscription_updated', '2026-01-15', {
    amount_in_cents: 100_00,
    tax_amount_in_cents: 10_00,
    quantity: 2,
  })
  expect(await subscriptions()).toMatchObject([{ mrr: 90_00, quantity: 2 }])
  const cancelled = await record('subscription_cancelled', '2026-02-01')
  expect(await mrr()).toBe(0)
  await ChartMogul.SubscriptionEvent.deleteWithParams(config, { id: cancelled.id })
  expect(await mrr()).toBe(90_00)
})

test('a scheduled event takes effect at its date, unless it is retracted', async () => {
  const { record, mrr } = await newCustomer()
  await record('subscription_start', '2026-01-01', { amount_in_cents: 50_00 })
  await record('subscription_cancellation_scheduled', '2026-02-01', { external_id: 'scheduled' })
  expect(await mrr()).toBe(0)
  await record('scheduled_subscription_cancellation_retracted', '2026-01-20', { retracted_event_id: 'scheduled' })
  expect(await mrr()).toBe(50_00)
  await record('subscription_update_scheduled', '2026-06-01', { amount_in_cents: 70_00 })
  expect(await mrr()).toBe(50_00)
})

test('an event may cancel what invoices have started', async () => {
  const { uuid, record, mrr } = await newCustomer()
  const invoice = monthlyInvoice(plan, '2026-02')
  const line_items = invoice.line_items.map((line) => ({ ...line, subscription_external_id: 'sub' }))
  const body = { invoices: [{ ...invoice, external_id: 'with-event', line_items }] }
  const { invoices } = await ChartMogul.Invoice.create(config, uuid, body)
  expect(await mrr()).toBe(50_00)
  await record('subscription_cancelled', '2026-02-15')
  expect(await mrr()).toBe(0)
  // The event still names the subscription.
  await ChartMogul.Invoice.destroy(config, invoices[0].uuid)
  expect((await ChartMogul.Subscription.all(config, uuid)).subscriptions).toMatchObject([{ external_id: 'sub' }])
})

test('a disabled event does not count', async () => {
  const { record, mrr } = await newCustomer()
  const { id } = await record('subscription_start', '2026-01-01', { amount_in_cents: 50_00 })
  expect(await ChartMogul.SubscriptionEvent.disable(config, id)).toMatchObject({ id, disabled: true })
  expect(await mrr()).toBe(0)
  expect(await ChartMogul.SubscriptionEvent.enable(config, id)).toMatchObject({ id, disabled: false })
  expect(await mrr()).toBe(50_00)
})

test('an event is changed by its id or external id', async () => {
  const { record, mrr } = await newCustomer()
  const { id } = await record('subscription_start', '2026-01-01', { amount_in_cents: 50_00, external_id: 'changed' })
  const byId = await ChartMogul.SubscriptionEvent.updateWithParams(config, { id, amount_in_cents: 60_00 })
  expect(byId).toMatchObject({ id, amount_in_cents: 60_00, external_id: 'changed' })
  const change = { data_source_uuid, external_id: 'changed', amount_in_cents: 70_00 }
  await ChartMogul.SubscriptionEvent.updateWithParams(config, change)
  expect(await mrr()).toBe(70_00)
  await ChartMogul.SubscriptionEvent.deleteWithParams(config, { data_source_uuid, external_id: 'changed' })
  expect(await mrr()).toBe(0)
})

test('an event about an unknown customer or plan is kept, with errors', async () => {
  const { record, mrr } = await newCustomer()
  const unknown = { amount_in_cents: 50_00, plan_external_id: 'gold' }
  expect((await record('subscription_start', '2026-01-01', unknown)).errors).toEqual({
    plan_external_id: ['does not exist'],
  })
  expect(await mrr()).toBe(0)
  const lost = await record('subscription_start', '2026-01-01', { customer_external_id: 'nobody' })
  expect(lost.errors).toEqual({ customer_external_id: ['does not exist'] })
})

test('filters and pages', async () => {
  const { uuid, customer_external_id, record } = await newCustomer()
  await record('subscription_start', '2026-01-01', { amount_in_cents: 50_00 })
  await record('subscription_cancelled', '2026-02-01')
  const list = (query: object) => ChartMogul.SubscriptionEvent.all(config, query)
  const first = await list({ customer_external_id, per_page: 1 })
  expect(first).toMatchObject({
    subscription_events: [{ event_type: 'subscription_cancelled' }],
    meta: { page: 1, total_pages: 2, prev_key: null, next_key: expect.any(Number) },
    has_more: true,
  })
  const second = await list({ customer_external_id, per_page: 1, cursor: first.cursor })
  expect(second).toMatchObject({ subscription_events: [{ event_type: 'subscription_start' }], has_more: false })
  expect(second.meta).toBeUndefined()
  expect((await list({ customer_uuid: uuid })).subscription_events).toHaveLength(2)
  const filtered = await list({ customer_uuid: uuid, effective_date: '2026-02-01' })
  expect(filtered.subscription_events).toHaveLength(1)
})

test('an event needs a known type and an external id of its own', async () => {
  const { record } = await newCustomer()
  expect(await rejection(record('subscription_paused', '2026-01-01'))).toMatchObject({ status: 400 })
  await record('subscription_start', '2026-01-01', { external_id: 'taken' })
  expect(await rejection(record('subscription_start', '2026-01-01', { external_id: 'taken' }))).toMatchObject({
    status: 422,
  })
})
