import { setSubscriptionPaycycle } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverError, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
  const { response } = await setSubscriptionPaycycle(chargeover, { id: 5, paycycle: 'yrl', _flag_emails: 0 })
  expect(response).toBe(true)
  expect(requests).toMatchObject([
    { method: 'POST', path: '/api/v3/package/5?action=paycycle&_flag_emails=0', body: '{"paycycle":"yrl"}' },
  ])
})

test('is sent once', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverError(500, 'Sorry'))
  await expect(setSubscriptionPaycycle(chargeover, { id: 5, paycycle: 'yrl' })).rejects.toMatchObject({
    kind: 'server',
  })
  expect(requests).toHaveLength(1)
})

test('refuses to be called without an id', async () => {
  const { chargeover } = recordChargeOver(chargeoverAnswer(true))
  await expect(setSubscriptionPaycycle(chargeover, undefined as never)).rejects.toMatchObject({
    issues: [{ path: ['id'] }],
  })
})
