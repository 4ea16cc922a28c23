import { currencySign } from './locale.js'
import { customerRevenue } from './metrics/customer-revenue.js'
import type { Cause, Movement } from './metrics/movements.js'
import type { Store } from './store.js'
import type { CustomerRow } from './store.types.js'

/** A movement of a customer's MRR as activities show it: one for each subscription that takes part. */
export interface Activity {
  readonly customer: CustomerRow
  /** Counts the customer's activities from 0. */
  readonly index: number
  readonly type: ActivityType
  readonly time: number
  /** MRR afterwards. */
  readonly mrr: number
  readonly change: number
  readonly cause: Cause
}

export const ACTIVITY_TYPES = ['new_biz', 'reactivation', 'expansion', 'contraction', 'churn'] as const
export type ActivityType = (typeof ACTIVITY_TYPES)[number]

const TYPES: Readonly<Record<Movement['type'], ActivityType>> = {
  new_business: 'new_biz',
  reactivation: 'reactivation',
  expansion: 'expansion',
  contraction: 'contraction',
  churn: 'churn',
}

/** The activities of a customer up to `now`, oldest first. */
export function activitiesOf(store: Store, customer: CustomerRow, now: number): Activity[] {
  const activities: Activity[] = []
  for (const { type, amount, mrr, causes } of customerRevenue(store, customer.uuid, now).movements) {
    let after = mrr - amount
    for (const { change, cause } of parts(causes, amount)) {
      after += change
      const { time } = cause
      activities.push({ customer, index: activities.length, type: TYPES[type], time, mrr: after, change, cause })
    }
  }
  return activities
}

/** Subscriptions that move in opposite directions on one day are shown as the one movement they are together. */
function parts(causes: readonly Cause[], amount: number): readonly { change: number; cause: Cause }[] {
  const last = causes.at(-1)
  if (!last) return []
  const sameWay = causes.every(({ change }) => change > 0 === amount > 0)
  return sameWay ? causes.map((cause) => ({ change: cause.change, cause })) : [{ change: amount, cause: last }]
}

/** Of the sentences only that of new business is recorded. */
const SENTENCES: Readonly<Record<ActivityType, string>> = {
  new_biz: 'purchased the',
  reactivation: 'reactivated the',
  expansion: 'upgraded to the',
  contraction: 'downgraded to the',
  churn: 'cancelled the',
}

export function activityFields(store: Store, { type, mrr, change, cause }: Activity) {
  const plan = cause.plan === null ? undefined : store.plans.get(cause.plan)
  return {
    description: `${SENTENCES[type]} ${plan?.name ?? ''} plan`.replace('  ', ' '),
    'activity-mrr-movement': change,
    'activity-mrr': mrr,
    'activity-arr': mrr * 12,
    type,
    currency: store.account.currency,
    'subscription-external-id': cause.subscription.external_id,
  }
}

export const signOf = (store: Store): string => currencySign(store.account.currency)

/** The same for the same activity at any time, so that a uuid found on one page is found again. */
export function activityUuid({ customer, index }: Activity): string {
  const uuid = customer.uuid.slice('cus_'.length)
  const head = (Number.parseInt(uuid.slice(0, 8), 16) ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0
  return head.toString(16).padStart(8, '0') + uuid.slice(8)
}
