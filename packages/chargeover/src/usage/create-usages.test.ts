import { createUsages } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverError, recordChargeOver } from '~test/support/chargeover.js'

const usages = [
  { line_item_id: 581, usage_value: 265.2, external_key: 'march-581' },
  { 'customer.external_key': 'crm-12345', 'line_item.item_external_key': 'calls', usage_value: 3 },
]

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer({ id: 1234 }))
  expect((await createUsages(chargeover, { usages, _flag_webhooks: 0 })).response).toEqual({ id: 1234 })
  expect(requests).toMatchObject([
    { method: 'POST', path: '/api/v3/usage/_action/bulk?_flag_webhooks=0', body: JSON.stringify(usages) },
  ])
})

test('is sent once', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverError(503, 'Sorry'))
  await expect(createUsages(chargeover, { usages })).rejects.toMatchObject({ kind: 'server', attempts: 1 })
  expect(requests).toHaveLength(1)
})

test('takes 1,000 records, and refuses more or none', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer({ id: 1 }))
  const many = (length: number) => Array.from({ length }, () => ({ line_item_id: 581, usage_value: 1 }))
  await createUsages(chargeover, { usages: many(1_000) })
  for (const params of [{ usages: many(1_001) }, { usages: [] }, undefined]) {
    await expect(createUsages(chargeover, params as never)).rejects.toMatchObject({
      message: 'usages: must be an array of 1 to 1000; split a longer one',
    })
  }
  expect(requests).toHaveLength(1)
})
