import type { Stripe, Subscription } from '@billing/stripe'
import { day, money, type Section } from '../report.js'
import { withCard } from './payment-method.js'

/** Creates a product, a price, a customer and a subscription, and cancels the subscription. */
export async function subscribe(stripe: Stripe): Promise<Section> {
  const product = await stripe.createProduct({ name: 'Pro Plan', description: 'Full access to pro features' })
  const price = await stripe.createPrice({
    product: product.id,
    unit_amount: 2999,
    currency: 'usd',
    recurring_interval: 'month',
  })
  const customer = await stripe.createCustomer({
    name: 'Jane Smith',
    email: 'jane@example.com',
    ...withCard('pm_card_visa'),
  })
  const created = await stripe.createSubscription({ customer: customer.id, price: price.id })
  const cancelled = await stripe.cancelSubscription({ id: created.id })
  const row = (step: string, subscription: Subscription) => ({
    step,
    status: subscription.status,
    price: money(price.unit_amount, price.currency),
    from: day(subscription.current_period_start),
    to: day(subscription.current_period_end),
  })
  return {
    title: 'Stripe: subscribe a customer to a product, then cancel',
    rows: [row('created', created), row('cancelled', cancelled)],
  }
}
