import { isValues } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { InvoiceRecord, PaymentIntentRecord, SubscriptionRecord } from '../state/records.js'
import { completeResumption, waitsFor, withdrawResumption } from './resumption.js'
import { closeSchedule } from './schedule-records.js'
import { changeSubscription } from './subscription-records.js'

/** With `save_default_payment_method=on_subscription` the payment method that paid becomes the subscription's default. */
export function keepPayingMethod(
  account: Account,
  invoice: InvoiceRecord,
  { payment_method }: PaymentIntentRecord,
): void {
  const subscription = account.subscriptions.get(invoice.subscription ?? '')
  const settings = subscription?.details.payment_settings
  if (!subscription || !isValues(settings) || settings.save_default_payment_method !== 'on_subscription') return
  if (account.paymentMethods.get(payment_method ?? '')?.customer !== subscription.customer) return
  changeSubscription(account, subscription, { default_payment_method: payment_method })
}

/** The invoice that decides the status of a subscription: the newest that was finalized and is not void. */
function decisiveInvoice(account: Account, { id }: SubscriptionRecord): InvoiceRecord | undefined {
  return account.invoices
    .where('subscription', id)
    .findLast(({ billing_reason, status }) => status !== 'draft' && status !== 'void' && billing_reason !== 'manual')
}

/** Marks the subscription of an unpaid renewal as past due, or one that would have been resumed by the caller's attempt to pay. */
export function markPastDue(account: Account, invoice: InvoiceRecord): void {
  const subscription = account.subscriptions.get(invoice.subscription ?? '')
  if (subscription && waitsFor(subscription, invoice) && subscription.resumption?.expires_at) {
    completeResumption(account, subscription, 'past_due')
    return
  }
  if (subscription?.status === 'active' && decisiveInvoice(account, subscription)?.id === invoice.id) {
    changeSubscription(account, subscription, { status: 'past_due' })
  }
}

/**
 * A subscription is active again when nothing is open of the invoice that decides its status: it is paid, written off, or there is none left.
 * One whose first invoice is void expires, one that waits for the payment of its resumption is resumed.
 */
export function noteSettled(account: Account, invoice: InvoiceRecord): void {
  const subscription = account.subscriptions.get(invoice.subscription ?? '')
  switch (subscription?.status) {
    case 'past_due':
    case 'unpaid':
      if (decisiveInvoice(account, subscription)?.status === 'open') return
      changeSubscription(account, subscription, { status: 'active' })
      return
    case 'incomplete':
      if (subscription.latest_invoice !== invoice.id) return
      if (invoice.status === 'paid') changeSubscription(account, subscription, { status: 'active' })
      else if (invoice.status === 'void') expireIncomplete(account, subscription)
      return
    case 'paused':
      if (!waitsFor(subscription, invoice)) return
      if (invoice.status === 'void') withdrawResumption(account, subscription)
      else completeResumption(account, subscription, 'active')
  }
}

/** Expires a subscription whose first payment was not made, and with it its schedule. */
export function expireIncomplete(account: Account, subscription: SubscriptionRecord): SubscriptionRecord {
  const expired = { status: 'incomplete_expired', ended_at: account.now() } as const
  const changed = changeSubscription(account, subscription, expired)
  closeSchedule(account, changed, 'payment_failed')
  return changed
}
