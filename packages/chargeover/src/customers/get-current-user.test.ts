import { getCurrentUser, testApiAccess } from '@billing/chargeover'
import { expect, test } from 'vitest'
import upstream from '~test/fixtures/chargeover/customer/9.json' with { type: 'json' }
import unauthorized from '~test/fixtures/chargeover/synthetic/error_401.json' with { type: 'json' }
import { chargeoverRequest, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  expect(await getCurrentUser(chargeover)).toEqual(upstream)
  expect(requests).toEqual([chargeoverRequest('/customer?limit=1&offset=0')])
})

test('is testApiAccess as well', () => {
  expect(testApiAccess).toBe(getCurrentUser)
})

test('rejects invalid credentials', async () => {
  const { chargeover, requests } = recordChargeOver({ status: 401, body: unauthorized })
  await expect(getCurrentUser(chargeover)).rejects.toMatchObject({
    kind: 'authentication',
    operation: 'chargeover_get_current_user',
  })
  expect(requests).toHaveLength(1)
})

test('takes the options of a call', async () => {
  const { chargeover, requests } = recordChargeOver(upstream)
  await getCurrentUser(chargeover, { headers: { 'x-trace': '7' } })
  expect(requests[0]?.headers).toMatchObject({ 'x-trace': '7' })
})
