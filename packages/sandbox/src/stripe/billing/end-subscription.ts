import type { Account } from '../state/account.js'
import type { InvoiceLine, SubscriptionRecord } from '../state/records.js'
import { voidInvoice } from './invoice-ends.js'
import { collect, finalizeAndSettle } from './invoice-payment.js'
import { changeInvoice } from './invoicing.js'
import { closeSchedule } from './schedule-records.js'
import { expireIncomplete } from './subscription-consequences.js'
import { billRemainder, draftSubscriptionInvoice, hasPendingItems } from './subscription-invoices.js'
import { addProration } from './subscription-lines.js'
import { hasEnded, storeSubscription } from './subscription-records.js'
import { addUsageItems, usageLines } from './usage-lines.js'

interface Ending {
  readonly reason: 'cancellation_requested' | 'payment_failed'
  readonly details?: Partial<SubscriptionRecord['cancellation_details']>
  /** Credits the unused rest of the period. */
  readonly prorate?: boolean
  /** Bills what is pending, the credit included, at once. */
  readonly invoiceNow?: boolean
}

/** Ends a subscription now. One whose first payment was not made expires instead, and its invoice is voided. */
export function endSubscription(
  account: Account,
  subscription: SubscriptionRecord,
  { reason, details = {}, prorate = false, invoiceNow = false }: Ending,
): SubscriptionRecord {
  if (hasEnded(subscription)) return subscription
  stopCollecting(account, subscription)
  if (subscription.status === 'incomplete') return giveUpFirstPayment(account, subscription)

  const now = account.now()
  const isPaidFor = subscription.status === 'active' || subscription.status === 'past_due'
  if (prorate && isPaidFor) {
    for (const item of subscription.items) addProration(account, { subscription, item, at: now, kind: 'unused' })
  }
  let latest = subscription.latest_invoice
  if (invoiceNow && isPaidFor) for (const item of subscription.items) addUsageItems(account, subscription, item)
  if (invoiceNow && hasPendingItems(account, subscription)) {
    const period = { start: subscription.current_period_start, end: now }
    const draft = draftSubscriptionInvoice(account, { subscription, reason: 'subscription_update', lines: [], period })
    const final = finalizeAndSettle(account, draft)
    latest = final.id
    if (final.status === 'open' && final.collection_method === 'charge_automatically') {
      collect(account, final, { offSession: true })
    }
  }
  const canceled: SubscriptionRecord = {
    ...subscription,
    cancel_at_period_end: false,
    canceled_at: subscription.canceled_at ?? now,
    cancellation_details: { ...subscription.cancellation_details, ...details, reason },
    ended_at: now,
    latest_invoice: latest,
    status: 'canceled',
  }
  storeSubscription(account, canceled, subscription, 'customer.subscription.deleted')
  closeSchedule(account, canceled, reason)
  const isPlanned = subscription.cancel_at !== null && subscription.cancel_at <= now
  if (isPlanned || subscription.current_period_end <= now) {
    const lines = isPaidFor && !invoiceNow ? usedLines(account, subscription, now) : []
    billRemainder(account, canceled, lines)
  }
  // What is pending is left until the end of the period that was canceled.
  else account.schedule.add(subscription.current_period_end, 'subscription', subscription.id)
  return account.subscriptions.get(subscription.id) ?? canceled
}

/** What was used in the last period, if anything. */
function usedLines(account: Account, subscription: SubscriptionRecord, end: number): readonly InvoiceLine[] {
  const lines = usageLines(account, subscription, { start: subscription.current_period_start, end })
  return lines.some(({ amount }) => amount > 0) ? lines : []
}

/** Invoices of an ended subscription are no longer finalized or charged automatically. */
function stopCollecting(account: Account, subscription: SubscriptionRecord): void {
  for (const invoice of account.invoices.where('subscription', subscription.id)) {
    if ((invoice.status !== 'draft' && invoice.status !== 'open') || !invoice.auto_advance) continue
    const stopped = { auto_advance: false, automatically_finalizes_at: null, next_payment_attempt: null }
    changeInvoice(account, invoice, stopped, 'invoice.updated')
  }
}

export function giveUpFirstPayment(account: Account, subscription: SubscriptionRecord): SubscriptionRecord {
  const first = account.invoices.get(subscription.latest_invoice ?? '')
  if (first?.status === 'open') voidInvoice(account, first)
  const current = account.subscriptions.get(subscription.id) ?? subscription
  return hasEnded(current) ? current : expireIncomplete(account, current)
}
