import { expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice } from './testing.js'

test('default', () => {
  const client = createTestClient('2026-01-01T09:30:00Z')
  const created = client.send('POST', '/v1/data_sources', { name: 'Billing' })
  expect(created).toMatchObject({
    status: 201,
    body: { name: 'Billing', system: 'Custom', created_at: '2026-01-01T09:30:00.000Z', status: 'idle' },
  })
  expect(client.get(`/v1/data_sources/${created.body.uuid}`).body).toEqual(created.body)
  expect(client.get('/v1/data_sources').body).toEqual({ data_sources: [created.body] })
})

test('the list is filtered by name and system', () => {
  const client = createTestClient('2026-01-01')
  for (const name of ['One', 'Two']) client.send('POST', '/v1/data_sources', { name })
  const names = (query: string) =>
    client.get(`/v1/data_sources?${query}`).body.data_sources.map(({ name }: { name: string }) => name)
  expect(names('name=Two')).toEqual(['Two'])
  expect(names('system=Custom')).toEqual(['One', 'Two'])
  expect(names('system=Stripe')).toEqual([])
})

test('the processing status counts imported invoices', () => {
  const client = createTestClient('2026-02-01')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  data.invoice(
    customer,
    subscriptionInvoice(data.plans.monthly, 'sub', ['2026-01-01', '2026-02-01'], 1000),
    subscriptionInvoice('pl_unknown', 'sub', ['2026-02-01', '2026-03-01'], 1000),
  )
  const { body } = client.get(`/v1/data_sources/${data.dataSource}?with_processing_status=true`)
  expect(body.processing_status).toEqual({ processed: 1, pending: 0, failed: 1 })
})

test('deleting one deletes everything in it', () => {
  const client = createTestClient('2026-02-01')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  data.invoice(customer, subscriptionInvoice(data.plans.monthly, 'sub', ['2026-01-01', '2026-02-01'], 1000))
  expect(client.send('DELETE', `/v1/data_sources/${data.dataSource}`)).toMatchObject({ status: 204, body: undefined })
  expect(client.get('/v1/customers').body.entries).toEqual([])
  expect(client.get('/v1/plans').body.plans).toEqual([])
  expect(client.get('/v1/invoices').body.invoices).toEqual([])
  const metrics = client.get('/v1/metrics/mrr?start-date=2026-01-31&end-date=2026-01-31').body
  expect(metrics.entries[0].mrr).toBe(0)
})
