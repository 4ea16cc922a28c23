import { flag, given, mergeMetadata, object, pick, string, type Values } from '../http/values.js'
import { defaultPaymentMethod } from '../payment-methods.js'
import { readDiscounts } from '../read-discounts.js'
import { readTaxRates } from '../read-tax-rates.js'
import type { Account } from '../state/account.js'
import type {
  CustomerRecord,
  InvoiceLine,
  PaymentMethodRecord,
  SubscriptionItem,
  SubscriptionRecord,
} from '../state/records.js'
import { totalOf } from '../wire/invoice-line.js'
import { billedUntil, billedWithin, wholePeriod } from './billed-period.js'
import { cycleOf } from './cycle-of.js'
import { allDiscounts, noteDiscounts } from './discount-records.js'
import { collect, finalizeAndSettle, payingMethod } from './invoice-payment.js'
import { prepareConfirmation, requirePayment } from './payment-behavior.js'
import { periodEnd, prorate } from './periods.js'
import { draftSubscriptionInvoice, takesPendingItems } from './subscription-invoices.js'
import { itemAmount, periodLines } from './subscription-lines.js'
import { announceTrialEnd, storeSubscription, trialNotice } from './subscription-records.js'
import {
  readAnchor,
  readCancellation,
  readCollection,
  readTrialEnd,
  SUBSCRIPTION_DETAILS,
} from './subscription-terms.js'
import { withAmounts } from './with-amounts.js'

/** What a schedule sets. */
type Managed = Pick<SubscriptionRecord, 'cancel_at' | 'canceled_at' | 'schedule'>

/** Stores a subscription, bills its first period and tries to collect that; a schedule leaves that for an hour later. */
export function startSubscription(
  account: Account,
  customer: CustomerRecord,
  items: readonly SubscriptionItem[],
  values: Values,
  managed?: Managed,
): SubscriptionRecord {
  const draft = { ...newSubscription(account, customer, items, values), ...managed }
  const behavior = given(values, 'payment_behavior') ?? 'allow_incomplete'
  const isTrial = draft.trial_end !== null
  const lines = firstLines(account, draft, values)
  const due = totalOf(withAmounts(account, draft, lines)) + customer.balance
  const isCharged = draft.collection_method === 'charge_automatically' && due > 0
  const offSession = flag(values, 'off_session') ?? false
  const method = payerOf(account, draft)
  if (isCharged && behavior !== 'default_incomplete' && !managed) requirePayment(method, behavior, { offSession })

  // What is metered is billed after the period: without anything else there is no first invoice.
  const isBilled = lines.length > 0 || takesPendingItems(account, draft)
  const isOutstanding = draft.collection_method === 'charge_automatically' && !isTrial && isBilled && !managed
  const status = isTrial ? 'trialing' : isOutstanding ? 'incomplete' : 'active'
  const created = storeSubscription(account, { ...draft, status }, undefined, 'customer.subscription.created')
  noteDiscounts(account, allDiscounts(created))
  if (isBilled)
    billFirstPeriod(account, created, { behavior, isLater: managed !== undefined, lines, method, offSession })
  const current = account.subscriptions.get(created.id) ?? created
  if (current.trial_end !== null && trialNotice(current.trial_end) <= account.now()) announceTrialEnd(account, current)
  return account.subscriptions.get(created.id) ?? created
}

interface FirstBill {
  readonly behavior: string
  /** The invoice stays a draft for an hour. */
  readonly isLater: boolean
  readonly lines: readonly InvoiceLine[]
  readonly method: PaymentMethodRecord | undefined
  readonly offSession: boolean
}

function billFirstPeriod(
  account: Account,
  created: SubscriptionRecord,
  { behavior, isLater, lines, method, offSession }: FirstBill,
): void {
  const invoice = draftSubscriptionInvoice(account, { subscription: created, reason: 'subscription_create', lines })
  storeSubscription(account, { ...created, latest_invoice: invoice.id }, created)
  // An invoice that is sent stays a draft for an hour, like every later invoice; one that is charged is charged now.
  if (!isLater && (created.collection_method === 'charge_automatically' || invoice.amount_due === 0)) {
    const final = finalizeAndSettle(account, invoice)
    if (final.status === 'open' && behavior === 'default_incomplete') prepareConfirmation(account, final, method)
    else if (final.status === 'open') collect(account, final, { offSession })
  }
}

/** The payment method that will be charged, before there is an invoice. */
const payerOf = (account: Account, draft: SubscriptionRecord): PaymentMethodRecord | undefined =>
  payingMethod(account, {
    customer: draft.customer,
    default_payment_method: draft.default_payment_method,
    subscription: null,
  })

function newSubscription(
  account: Account,
  customer: CustomerRecord,
  items: readonly SubscriptionItem[],
  values: Values,
): SubscriptionRecord {
  const now = account.now()
  const cycle = cycleOf(account, { items })
  const trialEnd = readTrialEnd(account, items, values)
  const anchor = readAnchor(values, now, cycle, trialEnd)
  const end = trialEnd ?? periodEnd(anchor, cycle, now)
  const method = given(values, 'default_payment_method')
  const trialSettings = object(object(values, 'trial_settings') ?? {}, 'end_behavior') ?? {}
  const id = account.newId('sub')
  const currency = account.prices.get(items[0]?.price ?? '')?.currency ?? 'usd'
  const discounts = readDiscounts(account, values, {
    owner: { customer: customer.id, subscription: id },
    currency,
    amount: items.reduce((sum, item) => sum + itemAmount(account, item), 0),
  })
  const draft: SubscriptionRecord = {
    id,
    created: now,
    billing_cycle_anchor: anchor,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: null,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    ...readCollection(values),
    currency,
    current_period_end: end,
    current_period_start: now,
    customer: customer.id,
    default_payment_method: method ? defaultPaymentMethod(account, customer, method, 'default_payment_method') : null,
    description: string(values, 'description') ?? null,
    default_tax_rates: readTaxRates(account, values, 'default_tax_rates') ?? [],
    ...(discounts ? { discounts } : {}),
    ended_at: null,
    items,
    latest_invoice: null,
    metadata: mergeMetadata({}, values),
    missing_payment_method: given(trialSettings, 'missing_payment_method') ?? 'create_invoice',
    pause_collection: null,
    start_date: now,
    status: 'incomplete',
    trial_end: trialEnd,
    trial_start: trialEnd === null ? null : now,
    trial_announced: false,
    details: pick(values, SUBSCRIPTION_DETAILS),
  }
  const planned = { ...draft, ...readCancellation(draft, values, now) }
  return trialEnd === null ? { ...planned, ...billedWithin(planned) } : planned
}

/** A first period that is shorter than the others, or in which the subscription ends, is prorated. */
function firstLines(account: Account, draft: SubscriptionRecord, values: Values): InvoiceLine[] {
  const period = { start: draft.current_period_start, end: draft.current_period_end }
  if (draft.trial_end !== null) return periodLines(account, draft, period, { isTrial: true, isFirst: true })
  const billed = { start: period.start, end: billedUntil(draft) }
  if (draft.billing_cycle_anchor === period.start && billed.end === period.end)
    return periodLines(account, draft, period, { isFirst: true })
  const isFree = given(values, 'proration_behavior') === 'none'
  const whole = wholePeriod(account, draft)
  const share = (amount: number) =>
    isFree ? 0 : prorate(amount, { from: billed.start, to: billed.end }, whole, draft.currency)
  return periodLines(account, draft, billed, { isFirst: true, share })
}
