import { confirmPaymentIntent } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'pi_ghi789', status: 'succeeded' }
  const { stripe, requests } = recordStripe(answer)
  const intent = await confirmPaymentIntent(stripe, {
    id: 'pi_ghi789',
    payment_method: 'pm_card_visa',
    return_url: 'https://example.com/payment/complete',
  })
  expect(requests).toEqual([
    stripeRequest(
      'POST',
      '/v1/payment_intents/pi_ghi789/confirm',
      'payment_method=pm_card_visa&return_url=https%3A%2F%2Fexample.com%2Fpayment%2Fcomplete',
    ),
  ])
  expect(intent).toEqual(answer)
})

test('needs only the id', async () => {
  const { stripe, requests } = recordStripe({})
  await confirmPaymentIntent(stripe, { id: 'pi_ghi789' })
  expect(requests).toEqual([stripeRequest('POST', '/v1/payment_intents/pi_ghi789/confirm')])
})

test('rejects with the reason of the issuer when the card is declined', async () => {
  const { stripe, requests } = recordStripe(
    stripeError(402, {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      message: 'Your card has insufficient funds.',
    }),
  )
  await expect(confirmPaymentIntent(stripe, { id: 'pi_ghi789' })).rejects.toMatchObject({
    status: 402,
    kind: 'card',
    code: 'card_declined',
    declineCode: 'insufficient_funds',
    attempts: 1,
  })
  expect(requests).toHaveLength(1)
})

test('rejects without a return_url where redirects are allowed', async () => {
  const message = 'This PaymentIntent … you must provide a `return_url`.'
  const { stripe } = recordStripe(stripeError(400, { type: 'invalid_request_error', message }))
  await expect(confirmPaymentIntent(stripe, { id: 'pi_ghi789', payment_method: 'pm_card_visa' })).rejects.toMatchObject(
    { kind: 'invalid_request', message: expect.stringContaining(message) },
  )
})
