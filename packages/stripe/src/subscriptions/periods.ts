import type { Subscription } from '../gen/models.js'

/**
 * Fills in what the documentation promises at the top of a subscription and Stripe has moved to its items: the current period and
 * the plan. A subscription with several items shows those of the first.
 */
export function withPeriods(subscription: Subscription): Subscription {
  const item = subscription?.items?.data?.[0]
  if (!item) return subscription
  const { current_period_start, current_period_end, plan } = item
  return { current_period_start, current_period_end, plan, ...subscription }
}
