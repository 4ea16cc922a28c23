import * as chargeover from '@billing/chargeover/webhooks'
import * as stripe from '@billing/stripe/webhooks'
import { expect, test } from 'vitest'
import * as webhooks from './webhooks.js'
import { signStripeWebhook, verifyChargeOverWebhook, verifyStripeWebhook, WebhookSignatureError } from './webhooks.js'

test('default', async () => {
  const body = '{"type":"invoice.paid"}'
  const event = await verifyStripeWebhook(body, await signStripeWebhook(body, 'whsec_1'), 'whsec_1')
  expect(event.type).toBe('invoice.paid')
})

test('verifies what ChargeOver sends', async () => {
  const event = await verifyChargeOverWebhook({ event: 'insert' }, { 'X-ChargeOver-Key': 'secret' }, 'secret')
  expect(event.event).toBe('insert')
})

test('has one error class for untrusted webhooks of every provider', async () => {
  const header = await signStripeWebhook('{}', 'whsec_other')
  await expect(verifyStripeWebhook('{}', header, 'whsec_1')).rejects.toBeInstanceOf(WebhookSignatureError)
  await expect(verifyChargeOverWebhook({}, { 'X-ChargeOver-Key': 'x' }, 'secret')).rejects.toBeInstanceOf(
    WebhookSignatureError,
  )
})

test('has every export of the providers, under a distinct name', () => {
  const named = (provider: string, names: string[]) =>
    names.map((name) => (/^(verify|sign)Webhook$/.test(name) ? name.replace('Webhook', `${provider}Webhook`) : name))
  expect(Object.keys(webhooks).sort()).toEqual(
    [...new Set([...named('Stripe', Object.keys(stripe)), ...named('ChargeOver', Object.keys(chargeover))])].sort(),
  )
})
