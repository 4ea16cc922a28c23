import { invalidRequest } from '../http/errors.js'
import { given, integer, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { InvoiceRecord, Resumption, SubscriptionRecord } from '../state/records.js'
import { cycleOf } from './cycle-of.js'
import { collect, finalizeAndSettle, NO_PAYMENT_METHOD, payingMethod } from './invoice-payment.js'
import { periodEnd, periodStart } from './periods.js'
import { completeResumption } from './resumption.js'
import { draftSubscriptionInvoice, hasPendingItems, takesPendingItems } from './subscription-invoices.js'
import { addProration, periodLines } from './subscription-lines.js'
import { storeSubscription } from './subscription-records.js'
import { checkProrationDate } from './subscription-terms.js'

/** How long the invoice of a resumption waits for an attempt to pay it. */
const RESUMPTION_PERIOD = 23 * 3600

/**
 * Resumes a paused subscription. Where that makes an invoice, it is finalized now, and the subscription stays paused until it is paid: by a
 * payment that the caller attempts, or with `resume_on_payment_success` by one that is attempted now and again when it fails.
 */
export function resumeSubscription(
  account: Account,
  subscription: SubscriptionRecord,
  values: Values,
): SubscriptionRecord {
  checkResumable(subscription)
  const collects = given(values, 'payment_behavior') === 'resume_on_payment_success'
  const { customer, id } = subscription
  if (collects && !payingMethod(account, { customer, default_payment_method: null, subscription: id })) {
    throw invalidRequest(NO_PAYMENT_METHOD, { code: 'resource_missing' })
  }
  const resetsAnchor = given(values, 'billing_cycle_anchor') !== 'unchanged'
  const resumed = { ...subscription, ...newPeriod(account, subscription, resetsAnchor) }
  checkProrationDate(resumed, integer(values, 'proration_date'), { resetsAnchor })
  const draft = resetsAnchor
    ? draftWholePeriod(account, resumed, collects)
    : draftProrations(account, resumed, values, collects)
  const { billing_cycle_anchor, current_period_start, current_period_end } = resumed
  const resumption: Resumption = {
    expires_at: collects ? null : account.now() + RESUMPTION_PERIOD,
    invoice: draft?.id ?? null,
    period: { billing_cycle_anchor, current_period_start, current_period_end },
  }
  const waiting = storeSubscription(
    account,
    { ...subscription, resumption, latest_invoice: draft?.id ?? subscription.latest_invoice },
    subscription,
  )
  if (!draft) return completeResumption(account, waiting, 'active')
  const final = finalizeAndSettle(account, draft)
  if (collects && final.status === 'open') collect(account, final, { offSession: true })
  return account.subscriptions.get(id) ?? waiting
}

/** Stripe documents these conditions and not the wording. */
function checkResumable({ collection_method, resumption, status }: SubscriptionRecord): void {
  if (status !== 'paused') {
    throw invalidRequest(`You cannot resume this subscription because it has a status of ${status} and is not paused.`)
  }
  if (collection_method !== 'charge_automatically') {
    throw invalidRequest(`You cannot resume a subscription whose collection method is '${collection_method}'.`)
  }
  if (resumption) {
    throw invalidRequest(
      `You cannot resume this subscription again while the invoice of its resumption, ${resumption.invoice}, is open.`,
    )
  }
}

/** A period that begins now, or the one around the current time that is counted from the anchor. */
function newPeriod(
  account: Account,
  subscription: SubscriptionRecord,
  resetsAnchor: boolean,
): Resumption['period'] & Pick<SubscriptionRecord, 'billed_until'> {
  const now = account.now()
  const cycle = cycleOf(account, subscription)
  const anchor = resetsAnchor ? now : subscription.billing_cycle_anchor
  return {
    billed_until: undefined,
    billing_cycle_anchor: anchor,
    current_period_start: periodStart(anchor, cycle, now),
    current_period_end: periodEnd(anchor, cycle, now),
  }
}

function draftWholePeriod(
  account: Account,
  subscription: SubscriptionRecord,
  autoAdvance: boolean,
): InvoiceRecord | undefined {
  const period = { start: subscription.current_period_start, end: subscription.current_period_end }
  const lines = periodLines(account, subscription, period)
  if (lines.length === 0 && !takesPendingItems(account, subscription)) return undefined
  return draftSubscriptionInvoice(account, { subscription, reason: 'subscription_update', lines, autoAdvance })
}

/** Charges the rest of the current period: now, or with the next invoice. */
function draftProrations(
  account: Account,
  subscription: SubscriptionRecord,
  values: Values,
  autoAdvance: boolean,
): InvoiceRecord | undefined {
  const behavior = given(values, 'proration_behavior') ?? 'create_prorations'
  if (behavior === 'none') return undefined
  const at = integer(values, 'proration_date') ?? account.now()
  for (const item of subscription.items) addProration(account, { subscription, item, at, kind: 'remaining' })
  if (behavior !== 'always_invoice' || !hasPendingItems(account, subscription)) return undefined
  const period = { start: subscription.current_period_start, end: account.now() }
  return draftSubscriptionInvoice(account, {
    subscription,
    reason: 'subscription_update',
    lines: [],
    period,
    autoAdvance,
  })
}
