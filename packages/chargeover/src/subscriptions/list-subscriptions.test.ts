import { listSubscriptions } from '@billing/chargeover'
import { expect, test } from 'vitest'
import upstream from '~test/fixtures/chargeover/package/3.json' with { type: 'json' }
import { chargeoverRequest, queryOf, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  expect(await listSubscriptions(chargeover, { customer_id: 123, expand: 'line_items' })).toEqual(upstream)
  expect(requests).toEqual([
    chargeoverRequest('/package?expand=line_items&limit=10&offset=0&where=customer_id%3AEQUALS%3A123'),
  ])
})

test('sends the documented limit and offset', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listSubscriptions(chargeover)
  expect(requests).toEqual([chargeoverRequest('/package?limit=10&offset=0')])
})

test('customer_id is short for a condition, and is combined with where', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listSubscriptions(chargeover, { customer_id: 123 })
  await listSubscriptions(chargeover, { where: 'token:EQUALS:a\\,b', customer_id: 123 })
  expect(requests.map((request) => queryOf(request).where)).toEqual([
    'customer_id:EQUALS:123',
    'customer_id:EQUALS:123,token:EQUALS:a\\,b',
  ])
  expect(requests[0] && queryOf(requests[0])).not.toHaveProperty('customer_id')
})

test('refuses a customer_id that is not a number', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await expect(listSubscriptions(chargeover, { customer_id: Number.NaN })).rejects.toMatchObject({
    issues: [{ path: ['customer_id'] }],
  })
  expect(requests).toHaveLength(0)
})

test.each([
  { limit: 501 },
  { limit: 0 },
  { limit: 2.5 },
  { offset: -1 },
  { where: 'company' },
  { order: 'package_id:desc' },
])('refuses %j before anything is sent', async (params) => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await expect(listSubscriptions(chargeover, params)).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: Object.keys(params) }],
  })
  expect(requests).toHaveLength(0)
})

test('takes conditions and order as objects', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listSubscriptions(chargeover, {
    where: { package_status_state: 'a', 'customer.superuser_email': null },
    order: { package_id: 'desc', token: 'asc' },
  })
  expect(requests[0] && queryOf(requests[0])).toMatchObject({
    where: 'package_status_state:EQUALS:a,customer.superuser_email:IS:NULL',
    order: 'package_id:DESC,token:ASC',
  })
})
