import { sendSubscriptionWelcome } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, recordChargeOver } from '~test/support/chargeover.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
  expect((await sendSubscriptionWelcome(chargeover, { id: 5 })).response).toBe(true)
  expect(requests).toMatchObject([{ method: 'POST', path: '/api/v3/package/5?action=welcome', body: '{}' }])
})

test('takes a template, and the flags of a write', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
  await sendSubscriptionWelcome(chargeover, { id: 5, message_id: 12, _flag_webhooks: 0 })
  expect(requests).toMatchObject([
    { path: '/api/v3/package/5?action=welcome&_flag_webhooks=0', body: '{"message_id":12}' },
  ])
})

test('refuses to be called without an id', async () => {
  const { chargeover } = recordChargeOver(chargeoverAnswer(true))
  await expect(sendSubscriptionWelcome(chargeover, undefined as never)).rejects.toMatchObject({
    issues: [{ path: ['id'] }],
  })
})
