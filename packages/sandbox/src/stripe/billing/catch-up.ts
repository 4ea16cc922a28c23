import { expireDueSession } from '../checkout/expire-session.js'
import { expireQuote } from '../quotes/change-quote.js'
import type { Account } from '../state/account.js'
import type { SubscriptionRecord } from '../state/records.js'
import type { Task } from '../state/schedule.js'
import { makeAvailable } from './balance.js'
import { settleDebit } from './debits.js'
import { endDiscount } from './discount-records.js'
import { endSubscription, giveUpFirstPayment } from './end-subscription.js'
import { noteOverdue, voidInvoice } from './invoice-ends.js'
import { collect, finalizeAndSettle, noteFailure, payingMethod } from './invoice-payment.js'
import { expireAuthorisation } from './payments.js'
import { arrive } from './payout-records.js'
import { renew } from './renew.js'
import { advanceSchedule } from './run-schedule.js'
import { billRemainder } from './subscription-invoices.js'
import {
  announceTrialEnd,
  changeSubscription,
  INCOMPLETE_PERIOD,
  nextMoment,
  trialNotice,
} from './subscription-records.js'

/** What becomes of a subscription whose payment failed for the last time. */
export type AfterRetries = 'canceled' | 'unpaid'

const RUN: Readonly<Record<Task['kind'], (account: Account, id: string, afterRetries: AfterRetries) => void>> = {
  balance_transaction: makeAvailable,
  checkout_session: expireDueSession,
  discount: endDiscount,
  invoice: advanceInvoice,
  payment_intent: advancePayment,
  payout: arrive,
  quote: expireQuote,
  subscription: advanceSubscription,
  subscription_schedule: advanceSchedule,
}

/** Runs all tasks that are due up to `now`, in the order of time, each at its own time. */
export function catchUp(account: Account, now: number, afterRetries: AfterRetries): void {
  for (let task = account.schedule.takeDue(now); task; task = account.schedule.takeDue(now)) {
    account.cause = { id: null, idempotency_key: null }
    account.replayAt(task.at)
    RUN[task.kind](account, task.id, afterRetries)
    account.replayAt(undefined)
  }
}

/** An authorization expires, a bank answers. */
function advancePayment(account: Account, id: string): void {
  const intent = account.paymentIntents.get(id)
  if (intent?.status === 'processing') settleDebit(account, intent)
  else expireAuthorisation(account, id)
}

/** Finalizes a draft after its hour, and collects what is due. */
function advanceInvoice(account: Account, id: string, afterRetries: AfterRetries): void {
  const invoice = account.invoices.get(id)
  const now = account.now()
  if (invoice?.status === 'open' && invoice.due_date === now) noteOverdue(account, invoice)
  if (!invoice?.auto_advance || account.customers.get(invoice.customer)?.deleted) return
  let open = invoice
  if (invoice.status === 'draft') {
    if (invoice.automatically_finalizes_at !== now) return
    open = finalizeAndSettle(account, invoice)
    if (open.status !== 'open' || open.collection_method !== 'charge_automatically') return
  } else if (invoice.status !== 'open' || invoice.next_payment_attempt !== now) {
    return
  }
  const tried = payingMethod(account, open)
    ? collect(account, open, { offSession: true }).invoice
    : noteFailure(account, open)
  if (tried.status === 'open' && tried.next_payment_attempt === null) giveUp(account, tried.subscription, afterRetries)
}

function giveUp(account: Account, id: string | null, afterRetries: AfterRetries): void {
  const subscription = account.subscriptions.get(id ?? '')
  if (subscription?.status !== 'past_due') return
  if (afterRetries === 'unpaid') changeSubscription(account, subscription, { status: 'unpaid' })
  else endSubscription(account, subscription, { reason: 'payment_failed' })
}

function advanceSubscription(account: Account, id: string): void {
  // Where a phase ends with a period, the next period is already that of the next phase.
  advanceSchedule(account, account.subscriptions.get(id)?.schedule ?? '')
  const subscription = account.subscriptions.get(id)
  const now = account.now()
  if (subscription?.status === 'canceled' && subscription.current_period_end === now) {
    billRemainder(account, subscription)
  }
  const moment = subscription && nextMoment(subscription)
  if (!subscription || moment === undefined) return
  // The subscription was changed after the task was scheduled; there is another task for the new time.
  if (moment > now) return
  takeStep(account, subscription, now)
}

function takeStep(account: Account, subscription: SubscriptionRecord, now: number): void {
  const { status, created, cancel_at, resumption, trial_end, trial_announced } = subscription
  if (status === 'incomplete') {
    if (created + INCOMPLETE_PERIOD <= now) giveUpFirstPayment(account, subscription)
  } else if (cancel_at !== null && cancel_at <= now) {
    endSubscription(account, subscription, { reason: 'cancellation_requested' })
  } else if (status === 'paused') {
    const unpaid = account.invoices.get(resumption?.invoice ?? '')
    if (unpaid?.status === 'open') voidInvoice(account, unpaid)
  } else if (
    status === 'trialing' &&
    trial_end !== null &&
    !trial_announced &&
    trialNotice(trial_end) <= now &&
    now < trial_end
  ) {
    announceTrialEnd(account, subscription)
  } else {
    renew(account, subscription)
  }
}
