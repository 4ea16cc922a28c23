import { expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice } from './testing.js'

test('default', () => {
  const client = createTestClient('2026-01-01')
  const { dataSource, plans } = createBillingData(client)
  expect(client.get(`/v1/plans/${plans.yearly}`).body).toEqual({
    uuid: plans.yearly,
    data_source_uuid: dataSource,
    external_id: 'yearly',
    name: 'Yearly',
    interval_count: 1,
    interval_unit: 'year',
  })
})

test('the newest plan is listed first', () => {
  const client = createTestClient('2026-01-01')
  createBillingData(client)
  const { plans, ...paging } = client.get('/v1/plans?per_page=2').body
  expect(plans.map(({ name }: { name: string }) => name)).toEqual(['Weekly', 'Yearly'])
  expect(paging).toEqual({ current_page: 1, total_pages: 2, has_more: true, cursor: expect.any(String) })
})

test('the list is filtered by data source, external id and system', () => {
  const client = createTestClient('2026-01-01')
  const { dataSource } = createBillingData(client)
  const names = (query: string) => client.get(`/v1/plans?${query}`).body.plans.map(({ name }: { name: string }) => name)
  expect(names('external_id=monthly')).toEqual(['Monthly'])
  expect(names(`external_id=monthly&data_source_uuid=${dataSource}`)).toEqual(['Monthly'])
  expect(names('data_source_uuid=ds_unknown')).toEqual([])
  expect(names('system=Custom&external_id=yearly')).toEqual(['Yearly'])
  expect(names('system=Stripe')).toEqual([])
})

test('an external id is generated when none is given, and must be unique within its data source', () => {
  const client = createTestClient('2026-01-01')
  const { dataSource: data_source_uuid } = createBillingData(client)
  const plan = { data_source_uuid, name: 'Daily', interval_count: 1, interval_unit: 'day' }
  const { body } = client.send('POST', '/v1/plans', plan)
  expect(body.uuid).toBe(`pl_${body.external_id}`)
  expect(client.send('POST', '/v1/plans', { ...plan, external_id: 'monthly' })).toMatchObject({
    status: 422,
    body: { errors: { external_id: 'A plan with this identifier already exists in our system.' } },
  })
})

test('an error names what is missing or malformed', () => {
  const client = createTestClient('2026-01-01')
  const { dataSource: data_source_uuid } = createBillingData(client)
  const plan = { data_source_uuid, name: 'Daily', interval_count: 1, interval_unit: 'day' }
  const refusal = (changes: object) => client.send('POST', '/v1/plans', { ...plan, ...changes })
  expect(refusal({ interval_unit: undefined })).toMatchObject({
    status: 400,
    body: { code: 400, message: 'Parameter "interval_unit" is missing', param: 'interval_unit' },
  })
  expect(refusal({ interval_unit: 'week' })).toMatchObject({ status: 400, body: { param: 'interval_unit' } })
  expect(refusal({ interval_count: 0.5 })).toMatchObject({ status: 400, body: { param: 'interval_count' } })
  expect(refusal({ data_source_uuid: 'ds_unknown' })).toMatchObject({
    status: 404,
    body: { error: 'Data source not found' },
  })
  expect(refusal({ name: ' ' })).toMatchObject({
    status: 422,
    body: {
      name: ["Name can't be blank"],
      error_details: [{ param: 'name', code: 'blank', message: "Name can't be blank" }],
    },
  })
})

test('changing the interval changes the MRR of existing subscriptions', () => {
  const client = createTestClient('2026-02-01')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  data.invoice(customer, subscriptionInvoice(data.plans.monthly, 'sub', ['2026-01-01', '2026-02-01'], 30_00))
  expect(client.get(`/v1/customers/${customer}`).body.mrr).toBe(30_00)
  const changed = client.send('PATCH', `/v1/plans/${data.plans.monthly}`, { name: 'Quarterly', interval_count: 3 })
  expect(changed).toMatchObject({ status: 202, body: { name: 'Quarterly', interval_count: 3, interval_unit: 'month' } })
  expect(client.get(`/v1/customers/${customer}`).body.mrr).toBe(10_00)
})

test('a deleted plan is not found', () => {
  const client = createTestClient('2026-01-01')
  const { plans } = createBillingData(client)
  expect(client.send('DELETE', `/v1/plans/${plans.weekly}`)).toMatchObject({ status: 204, body: undefined })
  expect(client.get(`/v1/plans/${plans.weekly}`).status).toBe(404)
})
