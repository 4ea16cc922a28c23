import { DAY } from '../dates.js'
import type { PlanRow, SubscriptionLineItem } from '../store.types.js'

/** Days and weeks are converted to months of average length. */
const MONTH_IN_DAYS = 365 / 12

/**
 * The monthly recurring revenue of a line item, in the smallest currency unit and before rounding: its amount net of tax (discounts
 * are already taken off; transaction fees are not), spread over the plan's interval. A prorated item covers a part of an
 * interval, so it is spread over its own service period; so is one whose plan was deleted.
 * The sandbox has no exchange rates: an amount in a currency other than the account's counts at par.
 */
export function monthlyAmount(item: SubscriptionLineItem, plan: PlanRow | undefined): number {
  const net = item.amount_in_cents - item.tax_amount_in_cents
  if (item.proration_type === 'differential_mrr') return net
  const months = plan && !item.prorated ? planMonths(plan) : serviceMonths(item)
  return months > 0 ? net / months : 0
}

function planMonths({ interval_count, interval_unit }: PlanRow): number {
  if (interval_unit === 'month') return interval_count
  return interval_unit === 'year' ? interval_count * 12 : interval_count / MONTH_IN_DAYS
}

const serviceMonths = ({ service_period_start, service_period_end }: SubscriptionLineItem): number =>
  (service_period_end - service_period_start) / DAY / MONTH_IN_DAYS

/** True when the amount is the difference to the previous amount, not the whole. */
export const isDifference = (item: SubscriptionLineItem): boolean =>
  item.proration_type === 'differential' || item.proration_type === 'differential_mrr'
