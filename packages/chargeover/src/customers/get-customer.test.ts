import { getCustomer } from '@billing/chargeover'
import { expect, test } from 'vitest'
import upstream from '~test/fixtures/chargeover/customer/1.json' with { type: 'json' }
import { chargeoverError, chargeoverRequest, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  expect(await getCustomer(chargeover, { id: 1 })).toEqual(upstream)
  expect(requests).toEqual([chargeoverRequest('/customer/1')])
})

test.each(['', '..', 'a/b', Number.NaN, undefined])('refuses %j as an id', async (id) => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await expect(getCustomer(chargeover, { id: id as number })).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: ['id'] }],
  })
  expect(requests).toHaveLength(0)
})

test('rejects with not_found for an unknown id', async () => {
  const { chargeover } = recordChargeOver(chargeoverError(404, 'This customer does not exist.'))
  await expect(getCustomer(chargeover, { id: 99 })).rejects.toMatchObject({
    name: 'ApiError',
    kind: 'not_found',
    status: 404,
    message: expect.stringContaining('This customer does not exist.'),
  })
})
