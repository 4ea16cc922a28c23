import { invalidRequest, notEmulated } from '../http/errors.js'
import { given, integer, mergeMetadata, object, objects, pick, string, type Values } from '../http/values.js'
import { defaultPaymentMethod } from '../payment-methods.js'
import { readDiscounts } from '../read-discounts.js'
import { readTaxRates } from '../read-tax-rates.js'
import type { Account } from '../state/account.js'
import type { SubscriptionItem, SubscriptionRecord } from '../state/records.js'
import { changeItems } from '../subscription-items.js'
import { cycleOf } from './cycle-of.js'
import { allDiscounts, noteDiscounts } from './discount-records.js'
import { collect, finalizeAndSettle } from './invoice-payment.js'
import { periodEnd } from './periods.js'
import { draftSubscriptionInvoice, hasPendingItems } from './subscription-invoices.js'
import { addProration, periodLines } from './subscription-lines.js'
import { changeSubscription, hasEnded, storeSubscription } from './subscription-records.js'
import { readCancellation, readCollection, SUBSCRIPTION_DETAILS } from './subscription-terms.js'

const ENDED_MAY_CHANGE = new Set(['cancellation_details', 'expand', 'metadata'])

/** Changes a subscription: descriptive fields at once, items with prorations, a new cycle or the end of a trial with an invoice. */
export function updateSubscription(
  account: Account,
  subscription: SubscriptionRecord,
  values: Values,
): SubscriptionRecord {
  if (hasEnded(subscription) && Object.keys(values).some((name) => !ENDED_MAY_CHANGE.has(name))) {
    throw invalidRequest('A canceled subscription can only update its cancellation_details and metadata.')
  }
  if (given(values, 'payment_behavior') === 'pending_if_incomplete') throw notEmulated('pending subscription updates')
  const items = changeItems(account, subscription, objects(values, 'items'))
  const described = describe(account, { ...subscription }, values)
  const before = cycleOf(account, subscription)
  const after = cycleOf(account, { items })
  const isNewCycle =
    before.interval !== after.interval ||
    before.interval_count !== after.interval_count ||
    values.billing_cycle_anchor === 'now'
  const endsTrial = values.trial_end === 'now' && subscription.status === 'trialing'
  const itemsChanged =
    items.some((item, index) => !isSame(item, subscription.items[index])) || items.length !== subscription.items.length
  const behavior = given(values, 'proration_behavior') ?? 'create_prorations'
  const isBilled = subscription.status === 'active' || subscription.status === 'past_due'

  if (subscription.status === 'incomplete' && (isNewCycle || itemsChanged || values.trial_end !== undefined)) {
    throw invalidRequest('A subscription whose first payment is outstanding cannot be updated in this way.')
  }
  noteDiscounts(account, allDiscounts({ ...described, items }), allDiscounts(subscription))
  if (typeof values.trial_end === 'number')
    return extendTrial(account, subscription, { ...described, items }, values.trial_end)
  if (endsTrial || (isBilled && isNewCycle)) {
    if (isBilled && behavior !== 'none') creditUnused(account, subscription, subscription.items)
    return restartCycle(account, subscription, { ...described, items })
  }
  if (isBilled && itemsChanged && behavior !== 'none') {
    const at = integer(values, 'proration_date') ?? account.now()
    prorateChange(account, subscription, items, at)
  }
  const changed = changeSubscription(account, subscription, { ...described, items })
  if (behavior === 'always_invoice' && isBilled && hasPendingItems(account, changed)) {
    return billNow(account, changed, [])
  }
  return changed
}

const isSame = (a: SubscriptionItem, b: SubscriptionItem | undefined): boolean =>
  a.id === b?.id && a.price === b.price && a.quantity === b.quantity

/** Applies the parameters that affect neither amounts nor periods. */
function describe(account: Account, subscription: SubscriptionRecord, values: Values): SubscriptionRecord {
  const method = string(values, 'default_payment_method')
  const customer = account.customers.get(subscription.customer)
  const description = string(values, 'description')
  const discounts = readDiscounts(account, values, {
    owner: { customer: subscription.customer, subscription: subscription.id },
    currency: subscription.currency,
    current: subscription.discounts,
  })
  const details = object(values, 'cancellation_details')
  const trialSettings = object(object(values, 'trial_settings') ?? {}, 'end_behavior') ?? {}
  const pause = values.pause_collection
  const changed: SubscriptionRecord = {
    ...subscription,
    ...(hasEnded(subscription) ? {} : readCollection(values, subscription)),
    default_payment_method:
      method && customer
        ? defaultPaymentMethod(account, customer, method, 'default_payment_method')
        : method === null
          ? null
          : subscription.default_payment_method,
    description: description === undefined ? subscription.description : description,
    default_tax_rates: readTaxRates(account, values, 'default_tax_rates') ?? subscription.default_tax_rates ?? [],
    ...(discounts ? { discounts } : {}),
    metadata: mergeMetadata(subscription.metadata, values),
    missing_payment_method: given(trialSettings, 'missing_payment_method') ?? subscription.missing_payment_method,
    pause_collection:
      pause === undefined ? subscription.pause_collection : pause && { resumes_at: null, ...Object(pause) },
    details: { ...subscription.details, ...pick(values, SUBSCRIPTION_DETAILS) },
  }
  const cancelled = { ...changed, ...readCancellation(changed, values, account.now()) }
  if (!details) return cancelled
  return {
    ...cancelled,
    cancellation_details: {
      ...cancelled.cancellation_details,
      comment: string(details, 'comment') ?? cancelled.cancellation_details.comment,
      feedback: string(details, 'feedback') ?? cancelled.cancellation_details.feedback,
    },
  }
}

function creditUnused(
  account: Account,
  subscription: SubscriptionRecord,
  items: readonly SubscriptionItem[],
  at = account.now(),
): void {
  for (const item of items) addProration(account, { subscription, item, at, kind: 'unused' })
}

/** Credits removed items and charges added ones, each for the rest of the period. */
function prorateChange(
  account: Account,
  subscription: SubscriptionRecord,
  items: readonly SubscriptionItem[],
  at: number,
): void {
  const kept = items.filter((item) => subscription.items.some((old) => isSame(item, old)))
  const isKept = ({ id }: SubscriptionItem) => kept.some((item) => item.id === id)
  creditUnused(
    account,
    subscription,
    subscription.items.filter((item) => !isKept(item)),
    at,
  )
  for (const item of items) {
    if (!isKept(item)) addProration(account, { subscription, item, at, kind: 'remaining' })
  }
}

/** Starts a new cycle now, and with it a new period, which is billed at once. */
function restartCycle(
  account: Account,
  before: SubscriptionRecord,
  subscription: SubscriptionRecord,
): SubscriptionRecord {
  const now = account.now()
  const wasTrial = before.status === 'trialing'
  const period = { start: now, end: periodEnd(now, cycleOf(account, subscription), now) }
  const restarted: SubscriptionRecord = {
    ...subscription,
    billing_cycle_anchor: now,
    cancel_at: subscription.cancel_at_period_end ? period.end : subscription.cancel_at,
    current_period_start: period.start,
    current_period_end: period.end,
    status: wasTrial ? 'active' : subscription.status,
    trial_end: wasTrial ? now : subscription.trial_end,
  }
  storeSubscription(account, restarted, before, 'customer.subscription.updated')
  return billNow(account, restarted, periodLines(account, restarted, period))
}

function billNow(
  account: Account,
  subscription: SubscriptionRecord,
  lines: ReturnType<typeof periodLines>,
): SubscriptionRecord {
  const draft = draftSubscriptionInvoice(account, { subscription, reason: 'subscription_update', lines })
  storeSubscription(account, { ...subscription, latest_invoice: draft.id }, subscription)
  const final = finalizeAndSettle(account, draft)
  if (final.status === 'open' && final.collection_method === 'charge_automatically') {
    collect(account, final, { offSession: false })
  }
  return account.subscriptions.get(subscription.id) ?? subscription
}

/** Nothing is billed until the new end, from which periods are then counted. */
function extendTrial(
  account: Account,
  before: SubscriptionRecord,
  subscription: SubscriptionRecord,
  end: number,
): SubscriptionRecord {
  const now = account.now()
  if (end <= now) {
    throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', { param: 'trial_end' })
  }
  const extended: SubscriptionRecord = {
    ...subscription,
    billing_cycle_anchor: end,
    cancel_at: subscription.cancel_at_period_end ? end : subscription.cancel_at,
    current_period_end: end,
    current_period_start: before.status === 'trialing' ? before.current_period_start : now,
    status: 'trialing',
    trial_announced: false,
    trial_end: end,
    trial_start: before.trial_start ?? now,
  }
  return storeSubscription(account, extended, before, 'customer.subscription.updated')
}
