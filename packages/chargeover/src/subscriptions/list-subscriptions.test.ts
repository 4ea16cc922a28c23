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
