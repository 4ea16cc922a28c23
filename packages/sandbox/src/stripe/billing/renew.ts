import { announce } from '../events.js'
import { isValues, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { InvoiceRecord, SubscriptionRecord } from '../state/records.js'
import { presentSubscription } from '../wire/subscription.js'
import { billedUntil, billedWithin, wholePeriod } from './billed-period.js'
import { cycleOf } from './cycle-of.js'
import { endSubscription } from './end-subscription.js'
import { markUncollectible, voidInvoice } from './invoice-ends.js'
import { finalizeAndSettle, payingMethod } from './invoice-payment.js'
import { periodEnd, prorate } from './periods.js'
import { draftSubscriptionInvoice } from './subscription-invoices.js'
import { periodLines } from './subscription-lines.js'
import { storeSubscription } from './subscription-records.js'
import { usageLines } from './usage-lines.js'

/** Starts the next period with a draft invoice, which is finalized and charged an hour later. */
export function renew(account: Account, subscription: SubscriptionRecord): void {
  const { status, current_period_start, current_period_end, billing_cycle_anchor } = subscription
  const isTrialEnd = status === 'trialing'
  if (isTrialEnd && lacksPaymentMethod(account, subscription)) {
    if (subscription.missing_payment_method === 'cancel') {
      endSubscription(account, subscription, { reason: 'cancellation_requested' })
      return
    }
    if (subscription.missing_payment_method === 'pause') {
      const paused = storeSubscription(account, { ...subscription, status: 'paused' }, subscription)
      announce(account, 'customer.subscription.paused', presentSubscription(account, paused))
      return
    }
  }
  const period = {
    start: current_period_end,
    end: periodEnd(billing_cycle_anchor, cycleOf(account, subscription), current_period_end),
  }
  const pause = runningPause(subscription, period.start)
  const started: SubscriptionRecord = {
    ...subscription,
    pause_collection: pause,
    current_period_start: period.start,
    current_period_end: period.end,
    status: isTrialEnd ? 'active' : status,
  }
  const renewed = { ...started, ...billedWithin(started) }
  const billed = { start: period.start, end: billedUntil(renewed) }
  const share = (amount: number) =>
    prorate(amount, { from: billed.start, to: billed.end }, wholePeriod(account, renewed), renewed.currency)
  // What was used during a trial is free.
  const past = { start: current_period_start, end: current_period_end }
  const usage = isTrialEnd ? [] : usageLines(account, subscription, past)
  account.subscriptions.replace(renewed)
  const invoice = draftSubscriptionInvoice(account, {
    subscription: renewed,
    reason: 'subscription_cycle',
    lines: [...usage, ...periodLines(account, renewed, billed, { share })],
    period: past,
    autoAdvance: status !== 'unpaid' && pause === null,
  })
  storeSubscription(account, { ...renewed, latest_invoice: invoice.id }, subscription, 'customer.subscription.updated')
  applyPause(account, renewed, invoice)
}

const lacksPaymentMethod = (account: Account, { id, customer, collection_method }: SubscriptionRecord): boolean =>
  collection_method === 'charge_automatically' &&
  !payingMethod(account, { customer, default_payment_method: null, subscription: id })

/** A pause of collection that is still in effect. */
function runningPause({ pause_collection }: SubscriptionRecord, now: number): Values | null {
  if (!isValues(pause_collection)) return null
  const { resumes_at } = pause_collection
  return typeof resumes_at === 'number' && resumes_at <= now ? null : pause_collection
}

/** While collection is paused, invoices stay drafts, are voided or are written off. */
function applyPause(account: Account, { pause_collection }: SubscriptionRecord, invoice: InvoiceRecord): void {
  if (!isValues(pause_collection) || pause_collection.behavior === 'keep_as_draft') return
  const open = finalizeAndSettle(account, invoice)
  if (open.status !== 'open') return
  if (pause_collection.behavior === 'void') voidInvoice(account, open)
  else markUncollectible(account, open)
}
