import { addUnits } from '../../runtime/add-units.js'
import { DAY } from '../dates.js'
import type { PlanRow, SubscriptionLineItem } from '../store.types.js'
import type { Table } from '../table.js'

type Period = Pick<SubscriptionLineItem, 'service_period_start' | 'service_period_end'>

/** Milliseconds that were paid for. */
export const durationOf = (item: Period): number => endOf(item) - item.service_period_start

/**
 * How long the service period is that a prorated item is a part of: that of another of the subscription's items with the
 * same interval, else the plan's interval that ends when the item does.
 */
export function wholePeriodOf(
  item: SubscriptionLineItem,
  plan: PlanRow,
  items: readonly SubscriptionLineItem[],
  plans: Table<PlanRow>,
): number {
  const around = items.find(
    (other) => !other.prorated && contains(other, item) && isAlike(plan, plans, other.plan_uuid),
  )
  if (around) return durationOf(around)
  const end = endOf(item)
  return end - addUnits(end, -plan.interval_count, plan.interval_unit)
}

const contains = (outer: Period, inner: Period): boolean =>
  outer.service_period_start <= inner.service_period_start && endOf(outer) >= endOf(inner)

function isAlike({ interval_count, interval_unit }: PlanRow, plans: Table<PlanRow>, uuid: string | null): boolean {
  const plan = uuid === null ? undefined : plans.get(uuid)
  return plan?.interval_count === interval_count && plan.interval_unit === interval_unit
}

/** Many write the last second of the last day instead of the end of the day. */
function endOf({ service_period_end }: Period): number {
  const midnight = Math.ceil(service_period_end / DAY) * DAY
  return midnight - service_period_end <= 1000 ? midnight : service_period_end
}
