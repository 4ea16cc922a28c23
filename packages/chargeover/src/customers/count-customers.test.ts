import { countCustomers } from '@billing/chargeover'
import { expect, test } from 'vitest'
import count from '~test/fixtures/chargeover/synthetic/count.json' with { type: 'json' }
import { chargeoverRequest, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(count)
  expect(await countCustomers(chargeover)).toEqual(count)
  expect(requests).toEqual([chargeoverRequest('/customer/_count')])
})

test.each([{ company: { contains: 'a:b' } }, 'company:CONTAINS:a\\:b'])('takes conditions as %j', async (where) => {
  const { chargeover, requests } = recordChargeOver(count)
  await countCustomers(chargeover, { where })
  expect(requests).toEqual([chargeoverRequest('/customer/_count?where=company%3ACONTAINS%3Aa%5C%3Ab')])
})

test('refuses a condition that ChargeOver would ignore, which would count all', async () => {
  const { chargeover, requests } = recordChargeOver(count)
  await expect(countCustomers(chargeover, { where: 'company' })).rejects.toMatchObject({
    issues: [{ path: ['where'] }],
  })
  expect(requests).toHaveLength(0)
})
