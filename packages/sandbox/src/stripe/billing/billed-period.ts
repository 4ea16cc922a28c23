import type { Account } from '../state/account.js'
import type { SubscriptionRecord } from '../state/records.js'
import { cycleOf } from './cycle-of.js'
import { periodStart } from './periods.js'

type Billed = Pick<SubscriptionRecord, 'billed_until' | 'current_period_end'>

/** Until when the current period has been billed. */
export const billedUntil = ({ billed_until, current_period_end }: Billed): number => billed_until ?? current_period_end

/** What of a period is billed when it begins: all of it, or until the subscription is canceled within. */
export function billedWithin({
  cancel_at,
  cancel_prorates,
  current_period_end,
}: Pick<SubscriptionRecord, 'cancel_at' | 'cancel_prorates' | 'current_period_end'>): Pick<
  SubscriptionRecord,
  'billed_until'
> {
  const isWithin = cancel_prorates && cancel_at !== null && cancel_at < current_period_end
  return { billed_until: isWithin ? cancel_at : undefined }
}

/** The whole period that an item's price is for; the current one may have begun within. */
export const wholePeriod = (
  account: Account,
  subscription: Pick<SubscriptionRecord, 'billing_cycle_anchor' | 'current_period_end' | 'items'>,
): { readonly start: number; readonly end: number } => ({
  start: periodStart(
    subscription.billing_cycle_anchor,
    cycleOf(account, subscription),
    subscription.current_period_end - 1,
  ),
  end: subscription.current_period_end,
})
