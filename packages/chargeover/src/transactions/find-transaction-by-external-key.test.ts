import { findTransactionByExternalKey } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverRequest, recordChargeOver } from '~test/support/chargeover.js'

const row = { transaction_id: 7 }
const whole = { ...row, external_key: 'order-1042' }

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([row]), chargeoverAnswer(whole))
  expect((await findTransactionByExternalKey(chargeover, { external_key: 'order-1042' })).response).toEqual(whole)
  expect(requests).toEqual([
    chargeoverRequest('/transaction?where=external_key%3AEQUALS%3Aorder-1042&limit=2&offset=0'),
    chargeoverRequest('/transaction/7'),
  ])
})

test('is null when there is none', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  expect((await findTransactionByExternalKey(chargeover, { external_key: 'order-1042' })).response).toBeNull()
  expect(requests).toHaveLength(1)
})

test('refuses another record', async () => {
  const { chargeover } = recordChargeOver(chargeoverAnswer([row]), chargeoverAnswer({ ...whole, external_key: 'x' }))
  await expect(findTransactionByExternalKey(chargeover, { external_key: 'order-1042' })).rejects.toMatchObject({
    kind: 'unexpected',
    operation: 'chargeover_find_transaction_by_external_key',
  })
})
