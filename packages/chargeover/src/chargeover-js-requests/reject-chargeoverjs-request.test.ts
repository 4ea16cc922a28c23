import { rejectChargeoverjsRequest } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverError, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
  expect((await rejectChargeoverjsRequest(chargeover, { token: '4ac9wjmq9a1e' })).response).toBe(true)
  expect(requests).toMatchObject([{ method: 'POST', path: '/api/v3/_chargeoverjs', body: '{"reject":"4ac9wjmq9a1e"}' }])
})

test('passes a refusal on', async () => {
  const { chargeover } = recordChargeOver(chargeoverError(400, 'Missing or invalid parameter.'))
  await expect(rejectChargeoverjsRequest(chargeover, { token: 'x' })).rejects.toMatchObject({
    kind: 'invalid_request',
    operation: 'chargeover_reject_chargeoverjs_request',
  })
})
