import type { Account } from '../state/account.js'
import type { SubscriptionRecord } from '../state/records.js'
import type { Cycle } from './periods.js'

/** All items of a subscription are billed in the same cycle. */
export const cycleOf = (account: Account, subscription: Pick<SubscriptionRecord, 'items'>): Cycle =>
  account.prices.get(subscription.items[0]?.price ?? '')?.recurring ?? { interval: 'month', interval_count: 1 }
