import { DAY } from '../dates.js'
import type { PlanRow, SubscriptionLineItem } from '../store.types.js'
import { durationOf } from './service-period.js'

/** Plans of days and weeks are converted to months of average length. */
const MONTH_IN_DAYS = 365 / 12

/**
 * The monthly recurring revenue of a line item, in the smallest currency unit and before rounding: its amount net of tax (discounts
 * are already taken off; transaction fees are not), spread over the plan's interval. The amount of a prorated item is first
 * scaled up to `wholePeriod` (milliseconds), so that half a month of 30 or of 31 days is half of the price.
 * An item whose plan was deleted is spread over its own service period.
 * The sandbox has no exchange rates: an amount in a currency other than the account's counts at par.
 */
export function monthlyAmount(
  item: SubscriptionLineItem,
  plan: PlanRow | undefined,
  wholePeriod: (item: SubscriptionLineItem, plan: PlanRow) => number,
): number {
  const net = item.amount_in_cents - item.tax_amount_in_cents
  if (item.proration_type === 'differential_mrr') return net
  const duration = durationOf(item)
  if (duration <= 0) return 0
  if (plan) return (net * (item.prorated ? wholePeriod(item, plan) / duration : 1)) / planMonths(plan)
  return net / (duration / DAY / MONTH_IN_DAYS)
}

/** How many months the interval of a plan has. */
export function planMonths({ interval_count, interval_unit }: PlanRow): number {
  if (interval_unit === 'month') return interval_count
  return interval_unit === 'year' ? interval_count * 12 : interval_count / MONTH_IN_DAYS
}

/** True when the amount is the difference to the previous amount, not the whole: so are prorated items that do not say. */
export const isDifference = ({ prorated, proration_type }: SubscriptionLineItem): boolean =>
  proration_type === 'differential' || proration_type === 'differential_mrr' || (prorated && proration_type === null)
