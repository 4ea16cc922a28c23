import { capturePaymentIntent } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = {
    id: 'pi_ghi789',
    amount: 10000,
    amount_capturable: 0,
    amount_received: 7500,
    currency: 'usd',
    status: 'succeeded',
  }
  const { stripe, requests } = recordStripe(answer)
  expect(await capturePaymentIntent(stripe, { id: 'pi_ghi789', amount_to_capture: 7500 })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('POST', '/v1/payment_intents/pi_ghi789/capture', 'amount_to_capture=7500')])
})

test('captures everything when no amount is given', async () => {
  const { stripe, requests } = recordStripe({})
  await capturePaymentIntent(stripe, { id: 'pi_ghi789' })
  expect(requests).toEqual([stripeRequest('POST', '/v1/payment_intents/pi_ghi789/capture')])
})

test('rejects for an intent that was not authorised', async () => {
  const { stripe } = recordStripe(stripeError(400, { code: 'payment_intent_unexpected_state' }))
  await expect(capturePaymentIntent(stripe, { id: 'pi_ghi789' })).rejects.toMatchObject({ kind: 'invalid_request' })
})
