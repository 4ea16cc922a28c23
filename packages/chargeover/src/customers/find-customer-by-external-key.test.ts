import { findCustomerByExternalKey } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverRequest, recordChargeOver } from '~test/support/chargeover.js'

const row = { customer_id: 7, external_key: 'key, 7:a' }

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([row]))
  expect((await findCustomerByExternalKey(chargeover, { external_key: 'key, 7:a' })).response).toEqual(row)
  expect(requests).toEqual([
    chargeoverRequest('/customer?where=external_key%3AEQUALS%3Akey%5C%2C%207%5C%3Aa&limit=2&offset=0'),
  ])
})

test('is null when there is none', async () => {
  const { chargeover } = recordChargeOver(chargeoverAnswer([]))
  const found = await findCustomerByExternalKey(chargeover, { external_key: 'key, 7:a' })
  expect(found).toMatchObject({ code: 200, response: null })
})

test('refuses another record', async () => {
  const { chargeover } = recordChargeOver(chargeoverAnswer([{ ...row, external_key: 'other' }]))
  await expect(findCustomerByExternalKey(chargeover, { external_key: 'key, 7:a' })).rejects.toMatchObject({
    kind: 'unexpected',
    operation: 'chargeover_find_customer_by_external_key',
  })
})
