import { isApiError, type Stripe } from '@billing/stripe'
import type { Section } from '../report.js'
import { RETURN_URL } from './payment-method.js'
import { intentRow } from './rows.js'

/** Tries a one-time payment with a card that is declined, and pays with another one. */
export async function payOnce(stripe: Stripe): Promise<Section> {
  const customer = await stripe.createCustomer({ name: 'Bob Johnson', email: 'bob@example.com' })
  const intent = await stripe.createPaymentIntent({
    amount: 5000,
    currency: 'usd',
    customer: customer.id,
    description: 'One-time purchase',
  })
  const declined = await stripe
    .confirmPaymentIntent({ id: intent.id, payment_method: 'pm_card_chargeDeclined', return_url: RETURN_URL })
    .then(
      ({ status }) => status,
      (error: unknown) => (isApiError(error) ? `${error.kind}: ${error.declineCode}` : Promise.reject(error)),
    )
  const paid = await stripe.confirmPaymentIntent({
    id: intent.id,
    payment_method: 'pm_card_visa',
    return_url: RETURN_URL,
  })
  return {
    title: 'Stripe: charge a one-time payment',
    rows: [
      intentRow('created', intent),
      { ...intentRow('declined card', intent), status: declined },
      intentRow('paid', paid),
    ],
  }
}
