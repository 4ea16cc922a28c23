import { verifyWebhook as verifyChargeOver } from '@billing/chargeover/webhooks'
import { signWebhook, verifyWebhook } from '@billing/stripe/webhooks'
import { describe, expect, test } from 'vitest'
import { rejection } from '../support/client.js'

const secret = 'whsec_Tr0ub4dor'
const payload = JSON.stringify({ id: 'evt_1', object: 'event', type: 'invoice.paid', data: { object: {} } })
const refused = { name: 'WebhookSignatureError' }

describe('S24: a webhook is forged, modified or replayed', () => {
  test('of Stripe', async () => {
    const header = await signWebhook(payload, secret)
    expect(await verifyWebhook(payload, header, secret)).toMatchObject({ id: 'evt_1' })
    const old = await signWebhook(payload, secret, { timestamp: Math.floor(Date.now() / 1000) - 301 })
    for (const [body, given, key] of [
      [payload.replace('paid', 'void'), header, secret],
      [payload, header.replace(/v1=./, 'v1=x'), secret],
      [payload, header.replace(/t=\d+/, 't=9999999999'), secret],
      [payload, 't=1', secret],
      [payload, header, 'whsec_other'],
      [payload, old, secret],
    ] as const) {
      const error = await rejection(verifyWebhook(body, given as string, key))
      expect(error).toMatchObject(refused)
      expect(JSON.stringify(error) + error.stack).not.toContain(secret)
    }
  })

  test('of ChargeOver', async () => {
    const body = JSON.stringify({
      context_str: 'invoice',
      context_id: '1',
      event: 'insert',
      data: {},
      security_token: 'hush',
    })
    expect(await verifyChargeOver(body, {}, 'hush')).toMatchObject({ event: 'insert' })
    for (const key of ['other', 'hus', 'hushh'])
      expect(await rejection(verifyChargeOver(body, {}, key))).toMatchObject(refused)
  })
})
