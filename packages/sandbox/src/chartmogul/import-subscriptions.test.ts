import { expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice } from './testing.js'

function setUp() {
  const client = createTestClient('2026-03-15')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  const bill = (start: string, end: string) =>
    data.invoice(customer, subscriptionInvoice(data.plans.monthly, 'sub', [start, end], 10_00))
  const uuid: string = bill('2026-01-01', '2026-02-01')[0].line_items[0].subscription_uuid
  const patch = (body: object) => client.send('PATCH', `/v1/import/subscriptions/${uuid}`, body)
  const mrr = () => client.get(`/v1/customers/${customer}`).body.mrr
  return { client, data, customer, uuid, bill, patch, mrr }
}

test('default', () => {
  const { client, data, customer, uuid } = setUp()
  expect(client.get(`/v1/import/customers/${customer}/subscriptions`).body).toEqual({
    customer_uuid: customer,
    subscriptions: [
      {
        uuid,
        external_id: 'sub',
        plan_uuid: data.plans.monthly,
        data_source_uuid: data.dataSource,
        cancellation_dates: [],
      },
    ],
    current_page: 1,
    total_pages: 1,
    has_more: false,
    cursor: expect.any(String),
  })
})

test('cancelled_at ends it, another period reactivates it, a second cancelled_at ends it again', () => {
  const { bill, patch, mrr, customer } = setUp()
  expect(patch({ cancelled_at: '2026-01-20T10:00:00Z' })).toMatchObject({
    status: 202,
    body: { cancellation_dates: ['2026-01-20T10:00:00.000Z'], customer_uuid: customer },
  })
  expect(mrr()).toBe(0)
  bill('2026-02-01', '2026-03-01')
  expect(mrr()).toBe(10_00)
  expect(patch({ cancelled_at: '2026-03-01' }).body.cancellation_dates).toHaveLength(2)
  expect(mrr()).toBe(0)
})

test('cancellation_dates replaces all dates, an empty list removes them', () => {
  const { patch, mrr } = setUp()
  patch({ cancelled_at: '2026-01-20' })
  expect(patch({ cancellation_dates: ['2026-02-02', '2026-02-03'] }).body.cancellation_dates).toEqual([
    '2026-02-02T00:00:00.000Z',
    '2026-02-03T00:00:00.000Z',
  ])
  expect(mrr()).toBe(0)
  expect(patch({ cancellation_dates: [] }).body.cancellation_dates).toEqual([])
  expect(mrr()).toBe(10_00)
  patch({ cancelled_at: '2026-01-20' })
  expect(patch({ cancelled_at: null }).body.cancellation_dates).toEqual([])
})

test('a period that starts at the time of the cancellation does not undo it', () => {
  const { bill, patch, mrr } = setUp()
  bill('2026-02-01', '2026-03-01')
  patch({ cancelled_at: '2026-02-01' })
  expect(mrr()).toBe(0)
})

test('an error names what is missing or malformed', () => {
  const { client, patch } = setUp()
  expect(patch({})).toMatchObject({ status: 400, body: { message: 'Parameter "cancelled_at" is missing' } })
  expect(patch({ cancelled_at: 'soon' })).toMatchObject({ status: 400, body: { param: 'cancelled_at' } })
  expect(patch({ cancellation_dates: 'soon' })).toMatchObject({ status: 400, body: { param: 'cancellation_dates' } })
  expect(client.send('PATCH', '/v1/import/subscriptions/sub_unknown', { cancelled_at: '2026-01-01' })).toMatchObject({
    status: 404,
    body: { error: 'Subscription not found' },
  })
})
