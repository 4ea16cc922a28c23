import type { Account } from '../state/account.js'
import type { InvoiceLine, InvoiceRecord, SubscriptionRecord } from '../state/records.js'
import { currentDiscounts, useUp } from './discount-records.js'
import { setLines, takePendingItems } from './invoice-lines.js'
import { addInvoice, blankInvoice } from './invoicing.js'

const DAY = 86_400

interface SubscriptionInvoice {
  readonly subscription: SubscriptionRecord
  readonly reason: 'subscription_create' | 'subscription_cycle' | 'subscription_update'
  readonly lines: readonly InvoiceLine[]
  /** The period that has passed; only the first invoice has none. */
  readonly period?: { readonly start: number; readonly end: number }
  readonly autoAdvance?: boolean
}

/** Drafts an invoice of a subscription with its lines and the customer's pending items. */
export function draftSubscriptionInvoice(
  account: Account,
  { subscription, reason, lines, period, autoAdvance = true }: SubscriptionInvoice,
): InvoiceRecord {
  const now = account.now()
  const { days_until_due: days } = subscription
  const blank = blankInvoice(account, {
    auto_advance: autoAdvance,
    billing_reason: reason,
    collection_method: subscription.collection_method,
    currency: subscription.currency,
    customer: subscription.customer,
    default_tax_rates: subscription.default_tax_rates ?? [],
    discounts: currentDiscounts(account, subscription.discounts),
    due_date: days === null ? null : now + days * DAY,
    lines,
    period_start: period?.start ?? now,
    period_end: period?.end ?? now,
    subscription: subscription.id,
  })
  const draft = addInvoice(account, blank)
  const pending = takePendingItems(
    account,
    draft,
    (item) => item.subscription === null || item.subscription === subscription.id,
  )
  const full = pending.length === 0 ? draft : setLines(account, draft, [...pending, ...lines])
  useUp(account, full)
  return full
}

/** Bills what is still pending, and what else there is, when the last period of a subscription is over. */
export function billRemainder(
  account: Account,
  subscription: SubscriptionRecord,
  lines: readonly InvoiceLine[] = [],
): void {
  if (account.customers.get(subscription.customer)?.deleted) return
  if (lines.length === 0 && !takesPendingItems(account, subscription)) return
  const period = { start: subscription.current_period_start, end: account.now() }
  const draft = draftSubscriptionInvoice(account, { subscription, reason: 'subscription_cycle', lines, period })
  account.subscriptions.replace({ ...subscription, latest_invoice: draft.id })
}

/** Whether an invoice of the subscription would take pending items. */
export const takesPendingItems = (account: Account, { id, currency, customer }: SubscriptionRecord): boolean =>
  account.invoiceItems
    .where('customer', customer)
    .some(
      (item) =>
        item.invoice === null && item.currency === currency && (item.subscription === null || item.subscription === id),
    )

/** Whether the subscription has pending items of its own. */
export const hasPendingItems = (account: Account, { id, customer }: SubscriptionRecord): boolean =>
  account.invoiceItems.where('customer', customer).some((item) => item.invoice === null && item.subscription === id)
