import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { SubscriptionRecord, SubscriptionStatus } from '../state/records.js'
import { presentSubscription } from '../wire/subscription.js'
import { updateEntitlements } from './update-entitlements.js'

const DAY = 86_400

/** How long the first payment may be outstanding. */
export const INCOMPLETE_PERIOD = 23 * 3600

/** How long before its end a trial is announced to end. */
const TRIAL_NOTICE = 3 * DAY

const ENDED: ReadonlySet<SubscriptionStatus> = new Set(['canceled', 'incomplete_expired'])

export const hasEnded = ({ status }: SubscriptionRecord): boolean => ENDED.has(status)

/** When the next change of a subscription is due, if any. */
export function nextMoment(subscription: SubscriptionRecord): number | undefined {
  const { status, created, cancel_at, current_period_end, resumption, trial_end, trial_announced } = subscription
  if (hasEnded(subscription)) return undefined
  if (status === 'incomplete') return created + INCOMPLETE_PERIOD
  const moments = []
  if (status !== 'paused') moments.push(current_period_end)
  else if (resumption?.expires_at) moments.push(resumption.expires_at)
  if (cancel_at !== null) moments.push(cancel_at)
  if (status === 'trialing' && trial_end !== null && !trial_announced) moments.push(trialNotice(trial_end))
  return moments.length === 0 ? undefined : Math.min(...moments)
}

export const trialNotice = (trialEnd: number): number => trialEnd - TRIAL_NOTICE

/** Stores a subscription, schedules its next change and gives its customer the features; records the event if one is named. */
export function storeSubscription(
  account: Account,
  subscription: SubscriptionRecord,
  before?: SubscriptionRecord,
  event?: string,
): SubscriptionRecord {
  if (before) account.subscriptions.replace(subscription)
  else account.subscriptions.add(subscription)
  const moment = nextMoment(subscription)
  if (moment !== undefined && moment !== (before && nextMoment(before))) {
    account.schedule.add(moment, 'subscription', subscription.id)
  }
  if (event) {
    const old = before && event === 'customer.subscription.updated' ? presentSubscription(account, before) : undefined
    announce(account, event, presentSubscription(account, subscription), old)
  }
  updateEntitlements(account, subscription.customer)
  return subscription
}

export const changeSubscription = (
  account: Account,
  subscription: SubscriptionRecord,
  changes: Partial<SubscriptionRecord>,
): SubscriptionRecord =>
  storeSubscription(account, { ...subscription, ...changes }, subscription, 'customer.subscription.updated')

/** Sent three days before a trial ends, or at once when the trial is shorter. */
export function announceTrialEnd(account: Account, subscription: SubscriptionRecord): void {
  announce(account, 'customer.subscription.trial_will_end', presentSubscription(account, subscription))
  storeSubscription(account, { ...subscription, trial_announced: true }, subscription)
}
