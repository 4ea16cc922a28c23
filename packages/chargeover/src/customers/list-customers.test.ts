import { listCustomers } from '@billing/chargeover'
import { expect, test } from 'vitest'
import upstream from '~test/fixtures/chargeover/customer/9.json' with { type: 'json' }
import { chargeoverRequest, recordChargeOver } from '~test/support/chargeover.js'

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
