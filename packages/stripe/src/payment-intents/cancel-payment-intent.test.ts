import { cancelPaymentIntent } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'pi_ghi789', status: 'canceled' }
  const { stripe, requests } = recordStripe(answer)
  const intent = await cancelPaymentIntent(stripe, {
    id: 'pi_ghi789',
    cancellation_reason: 'requested_by_customer',
  })
  expect(requests).toEqual([
    stripeRequest('POST', '/v1/payment_intents/pi_ghi789/cancel', 'cancellation_reason=requested_by_customer'),
  ])
  expect(intent).toEqual(answer)
})

test('needs no reason', async () => {
  const { stripe, requests } = recordStripe({})
  await cancelPaymentIntent(stripe, { id: 'pi_ghi789' })
  expect(requests[0]?.body).toBe('')
})

test('passes the documented reason that Stripe refuses, and its refusal', async () => {
  const { stripe, requests } = recordStripe(
    stripeError(400, { type: 'invalid_request_error', param: 'cancellation_reason', message: 'Invalid reason' }),
  )
  await expect(
    cancelPaymentIntent(stripe, { id: 'pi_ghi789', cancellation_reason: 'automatic' }),
  ).rejects.toMatchObject({ kind: 'invalid_request', body: { error: { param: 'cancellation_reason' } } })
  expect(requests[0]?.body).toBe('cancellation_reason=automatic')
})

test('rejects for an intent that has succeeded', async () => {
  const { stripe } = recordStripe(stripeError(400, { code: 'payment_intent_unexpected_state' }))
  await expect(cancelPaymentIntent(stripe, { id: 'pi_ghi789' })).rejects.toMatchObject({
    code: 'payment_intent_unexpected_state',
  })
})
