import { getPaymentIntent } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'pi_ghi789', amount: 5000, currency: 'usd', status: 'succeeded' }
  const { stripe, requests } = recordStripe(answer)
  expect(await getPaymentIntent(stripe, { id: 'pi_ghi789' })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('GET', '/v1/payment_intents/pi_ghi789')])
})

test('expands', async () => {
  const { stripe, requests } = recordStripe({})
  await getPaymentIntent(stripe, { id: 'pi_ghi789', expand: ['latest_charge'] })
  expect(requests[0]?.path).toBe('/v1/payment_intents/pi_ghi789?expand[0]=latest_charge')
})

test('rejects for an unknown payment intent', async () => {
  const { stripe } = recordStripe(stripeError(404, { code: 'resource_missing' }))
  await expect(getPaymentIntent(stripe, { id: 'pi_x' })).rejects.toMatchObject({ kind: 'not_found' })
})
