import type { Stripe } from '@billing/stripe'
import { withCard } from './payment-method.js'

/** Subscribes a new customer to three days of consulting per month with `send_invoice`; returns the first invoice, a draft. */
export async function invoiceSubscriber(
  stripe: Stripe,
  name: string,
  terms: { unit_amount: number; currency: string },
) {
  const product = await stripe.createProduct({ name: 'Consulting, per day' })
  const price = await stripe.createPrice({ product: product.id, recurring_interval: 'month', ...terms })
  const customer = await stripe.createCustomer({ name, ...withCard('pm_card_mastercard') })
  const subscription = await stripe.createSubscription({
    customer: customer.id,
    price: price.id,
    quantity: 3,
    collection_method: 'send_invoice',
    days_until_due: 30,
  })
  const { invoices } = await stripe.listInvoices({ subscription: subscription.id })
  const [draft] = invoices
  if (!draft) throw new Error('The subscription has no invoice')
  return { id: draft.id, draft, customer: customer.id, subscription: subscription.id }
}
