import type { Stripe } from '@billing/stripe'
import type { Section } from '../report.js'
import { RETURN_URL } from './payment-method.js'
import { intentRow } from './rows.js'

/** Authorises an amount and captures a part of it. */
export async function authoriseAndCapture(stripe: Stripe): Promise<Section> {
  const intent = await stripe.createPaymentIntent({ amount: 10_000, currency: 'usd', capture_method: 'manual' })
  const authorised = await stripe.confirmPaymentIntent({
    id: intent.id,
    payment_method: 'pm_card_visa',
    return_url: RETURN_URL,
  })
  const captured = await stripe.capturePaymentIntent({ id: intent.id, amount_to_capture: 7500 })
  return {
    title: 'Stripe: authorise, then capture a part',
    rows: [intentRow('created', intent), intentRow('authorised', authorised), intentRow('captured', captured)],
  }
}
