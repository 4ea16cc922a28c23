import { addUnits } from '../../runtime/add-units.js'
import { invalidInteger, invalidRequest, type StripeError } from '../http/errors.js'
import { flag, given, integer, type Value, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { SubscriptionItem, SubscriptionRecord } from '../state/records.js'
import { type Cycle, periodEnd } from './periods.js'

const DAY = 86_400
const LONGEST_TRIAL_YEARS = 2

/** Parameters that a subscription keeps and shows. */
export const SUBSCRIPTION_DETAILS = ['billing_mode', 'invoice_settings', 'on_behalf_of', 'payment_settings'] as const

/** `charge_automatically`, or `send_invoice` with the days until it is due. */
export function readCollection(
  values: Values,
  current: Pick<SubscriptionRecord, 'collection_method' | 'days_until_due'> = {
    collection_method: 'charge_automatically',
    days_until_due: null,
  },
): Pick<SubscriptionRecord, 'collection_method' | 'days_until_due'> {
  const method = given(values, 'collection_method') ?? current.collection_method
  const sent = integer(values, 'days_until_due')
  if (method === 'charge_automatically') {
    if (sent !== undefined) {
      throw invalidRequest("You can only specify 'days_until_due' if collection method is 'send_invoice'.", {
        param: 'days_until_due',
      })
    }
    return { collection_method: method, days_until_due: null }
  }
  const days = sent ?? current.days_until_due
  if (days === null) {
    throw invalidRequest("If collection method is 'send_invoice', you must specify 'days_until_due'.", {
      param: 'days_until_due',
    })
  }
  return { collection_method: method, days_until_due: days }
}

/** What `cancel_at_period_end` and `cancel_at` change. */
export function readCancellation(
  subscription: SubscriptionRecord,
  values: Values,
  now: number,
): Partial<SubscriptionRecord> {
  const atEnd = flag(values, 'cancel_at_period_end')
  // All items have the same period.
  const at = PERIOD_ENDS.has(values.cancel_at) ? subscription.current_period_end : values.cancel_at
  if (atEnd && typeof at === 'number') {
    throw invalidRequest('You may only specify one of these parameters: cancel_at, cancel_at_period_end.')
  }
  const cancel_prorates = given(values, 'proration_behavior') !== 'none'
  const requested = {
    cancel_prorates,
    canceled_at: now,
    cancellation_details: { ...subscription.cancellation_details, reason: 'cancellation_requested' },
  }
  if (typeof at === 'number') {
    if (at <= now) throw futureOnly('cancel_at')
    return { ...requested, cancel_at: at, cancel_at_period_end: at === subscription.current_period_end }
  }
  if (atEnd) return { ...requested, cancel_at: subscription.current_period_end, cancel_at_period_end: true }
  if (atEnd === undefined && at === undefined) return {}
  const details = { ...subscription.cancellation_details, reason: null }
  return {
    cancel_at: null,
    cancel_at_period_end: false,
    cancel_prorates,
    canceled_at: null,
    cancellation_details: details,
  }
}

const PERIOD_ENDS: ReadonlySet<Value | undefined> = new Set(['max_period_end', 'min_period_end'])

/** A trial ends in the future, and within two years. */
export function checkTrialEnd(account: Account, end: number): number {
  if (end <= account.now()) throw futureOnly('trial_end')
  if (end > addUnits(account.now() * 1000, LONGEST_TRIAL_YEARS, 'year') / 1000) {
    throw invalidRequest('Invalid timestamp: the end of a trial can be at most two years in the future.', {
      param: 'trial_end',
    })
  }
  return end
}

/** Prorations are calculated at a time within the current period; a period that starts now has no other. */
export function checkProrationDate(
  { current_period_start, current_period_end }: SubscriptionRecord,
  date: number | undefined,
  { resetsAnchor }: { readonly resetsAnchor: boolean },
): void {
  if (date === undefined) return
  const param = 'proration_date'
  if (resetsAnchor) {
    throw invalidRequest('You cannot specify `proration_date` when `billing_cycle_anchor=now`', { param })
  }
  if (date < current_period_start || date > current_period_end) {
    throw invalidRequest("Cannot specify a proration date outside of the subscription's current period.", { param })
  }
}

const futureOnly = (param: string): StripeError =>
  invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', { param })

export function readTrialEnd(account: Account, items: readonly SubscriptionItem[], values: Values): number | null {
  const [days, end] = [integer(values, 'trial_period_days'), values.trial_end]
  if (days !== undefined && end !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: trial_end, trial_period_days.')
  }
  if (days !== undefined) {
    if (days < 1) throw invalidInteger('This value must be greater than or equal to 1.', 'trial_period_days')
    if (days > 730) {
      throw invalidInteger(
        `This value must be less than or equal to 730 (it currently is '${days}').`,
        'trial_period_days',
      )
    }
    return account.now() + days * DAY
  }
  if (typeof end === 'number') return checkTrialEnd(account, end)
  const planned = account.prices.get(items[0]?.price ?? '')?.recurring?.trial_period_days
  return flag(values, 'trial_from_plan') && planned ? account.now() + planned * DAY : null
}

/** Periods are counted from the end of the trial, from a moment in the future that the caller fixes, or from now. */
export function readAnchor(values: Values, now: number, cycle: Cycle, trialEnd: number | null): number {
  const anchor = integer(values, 'billing_cycle_anchor')
  if (anchor === undefined) return trialEnd ?? now
  if (anchor <= now) throw futureOnly('billing_cycle_anchor')
  if (anchor > periodEnd(trialEnd ?? now, cycle, trialEnd ?? now)) {
    throw invalidRequest('`billing_cycle_anchor` cannot be later than next natural billing date for plan', {
      param: 'billing_cycle_anchor',
    })
  }
  return anchor
}
