import { expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice } from './testing.js'

function setUp(...subscriptions: readonly string[]) {
  const client = createTestClient('2026-02-15')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  for (const each of subscriptions) {
    data.invoice(
      customer,
      subscriptionInvoice(data.plans.yearly, each, ['2026-01-20', '2027-01-20'], 120_00, { line: { quantity: 3 } }),
    )
  }
  return { client, data, customer, path: `/v1/customers/${customer}/subscriptions` }
}

test('default', () => {
  const { client, path } = setUp('one')
  const { entries, ...paging } = client.get(path).body
  expect(entries).toEqual([
    {
      id: expect.any(Number),
      uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      external_id: 'one',
      subscription_set_external_id: 'one',
      plan: 'Yearly',
      quantity: 3,
      mrr: 10_00,
      arr: 120_00,
      status: 'active',
      'billing-cycle': 'year',
      'billing-cycle-count': 1,
      'start-date': '2026-01-20T00:00:00+00:00',
      'end-date': '2027-01-20T00:00:00+00:00',
      currency: 'USD',
      'currency-sign': '$',
      subscription_set_uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  ])
  expect(paging).toEqual({ page: 1, per_page: 200, has_more: false, cursor: btoa('subscriptions_next_page=2') })
})

test('its cursor contains a page number', () => {
  const { client, path } = setUp('one', 'two', 'three')
  const first = client.get(`${path}?per_page=2`).body
  expect(first.has_more).toBe(true)
  const second = client.get(`${path}?per_page=2&cursor=${encodeURIComponent(first.cursor)}`).body
  expect(second).toMatchObject({ entries: [{ external_id: 'three' }], has_more: false })
  expect(second.page).toBeUndefined()
  const third = client.get(`${path}?per_page=2&cursor=${encodeURIComponent(second.cursor)}`).body
  expect(third).toEqual({ entries: [], has_more: false, cursor: null })
  expect(client.get(`${path}?cursor=${btoa('else=1')}`)).toMatchObject({ status: 400, body: { param: 'cursor' } })
})

test('a subscription continues after its last period, until it is cancelled', () => {
  const { client, path } = setUp('one')
  client.clock.advance('3 years')
  expect(client.get(path).body.entries[0]).toMatchObject({ status: 'active', 'end-date': '2027-01-20T00:00:00+00:00' })
})

test('a future cancellation takes effect when its time comes', () => {
  const { client, customer, path } = setUp('one')
  const { subscriptions } = client.get(`/v1/import/customers/${customer}/subscriptions`).body
  client.send('PATCH', `/v1/import/subscriptions/${subscriptions[0].uuid}`, { cancelled_at: '2026-03-01' })
  expect(client.get(path).body.entries[0]).toMatchObject({ status: 'active', mrr: 10_00 })
  expect(client.get(`/v1/customers/${customer}`).body.mrr).toBe(10_00)
  client.clock.advance('1 month')
  expect(client.get(path).body.entries[0]).toMatchObject({
    status: 'inactive',
    mrr: 10_00,
    'end-date': '2026-03-01T00:00:00+00:00',
  })
  expect(client.get(`/v1/customers/${customer}`).body).toMatchObject({ mrr: 0, status: 'Cancelled' })
})

test('one that has not started is inactive and shows its first figures', () => {
  const { client, data, customer, path } = setUp()
  data.invoice(customer, subscriptionInvoice(data.plans.monthly, 'later', ['2026-04-01', '2026-05-01'], 10_00))
  expect(client.get(path).body.entries[0]).toMatchObject({
    status: 'inactive',
    mrr: 10_00,
    'start-date': '2026-04-01T00:00:00+00:00',
  })
  expect(client.get(`/v1/customers/${customer}`).body).toMatchObject({ mrr: 0, 'customer-since': null })
})
