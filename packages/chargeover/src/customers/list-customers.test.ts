import { listCustomers } from '@billing/chargeover'
import { expect, test } from 'vitest'
import upstream from '~test/fixtures/chargeover/customer/9.json' with { type: 'json' }
import { chargeoverRequest, queryOf, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  expect(
    await listCustomers(chargeover, {
      limit: 25,
      offset: 0,
      where: 'superuser_email:EQUALS:person@example.test',
      order: 'customer_id:DESC',
    }),
  ).toEqual(upstream)
  expect(requests).toEqual([
    chargeoverRequest(
      '/customer?limit=25&offset=0&where=superuser_email%3AEQUALS%3Aperson%40example.test&order=customer_id%3ADESC',
    ),
  ])
})

test('sends the documented limit and offset', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listCustomers(chargeover)
  expect(requests).toEqual([chargeoverRequest('/customer?limit=10&offset=0')])
})

test('status is short for a condition, and is combined with where', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listCustomers(chargeover, { status: 'a' })
  await listCustomers(chargeover, { where: 'token:EQUALS:a\\,b', status: 'a' })
  expect(requests.map((request) => queryOf(request).where)).toEqual([
    'customer_status_state:EQUALS:a',
    'customer_status_state:EQUALS:a,token:EQUALS:a\\,b',
  ])
  expect(requests[0] && queryOf(requests[0])).not.toHaveProperty('status')
})

test('a status adds no condition of its own', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listCustomers(chargeover, { status: 'x,token:EQUALS:1' })
  expect(requests[0] && queryOf(requests[0]).where).toBe('customer_status_state:EQUALS:x\\,token\\:EQUALS\\:1')
})

test.each([
  { limit: 501 },
  { limit: 0 },
  { limit: 2.5 },
  { offset: -1 },
  { where: 'company' },
  { order: 'customer_id:desc' },
])('refuses %j before anything is sent', async (params) => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await expect(listCustomers(chargeover, params)).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: Object.keys(params) }],
  })
  expect(requests).toHaveLength(0)
})

test('takes conditions and order as objects', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await listCustomers(chargeover, {
    where: { company: { contains: 'a:b' }, customer_id: { gt: 3 } },
    order: { customer_id: 'desc', token: 'asc' },
  })
  expect(requests[0] && queryOf(requests[0])).toMatchObject({
    where: 'company:CONTAINS:a\\:b,customer_id:GT:3',
    order: 'customer_id:DESC,token:ASC',
  })
})
