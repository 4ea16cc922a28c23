import { invalidRequest, notEmulated } from '../http/errors.js'
import { given, integer, mergeMetadata, object, objects, pick, string, type Values } from '../http/values.js'
import { defaultPaymentMethod } from '../payment-methods.js'
import { readDiscounts } from '../read-discounts.js'
import { readTaxRates } from '../read-tax-rates.js'
import type { Account } from '../state/account.js'
import type { InvoiceLine, SubscriptionItem, SubscriptionRecord } from '../state/records.js'
import { createScratchAccount } from '../state/scratch-account.js'
import { changeItems } from '../subscription-items.js'
import { billedUntil, billedWithin } from './billed-period.js'
import { cycleOf } from './cycle-of.js'
import { allDiscounts, noteDiscounts } from './discount-records.js'
import { collect, finalizeAndSettle, payingMethod } from './invoice-payment.js'
import { isClassic } from './is-classic.js'
import { isMetered } from './is-metered.js'
import { prepareConfirmation, requirePayment } from './payment-behavior.js'
import { type Cycle, periodEnd } from './periods.js'
import { markPastDue } from './subscription-consequences.js'
import { draftSubscriptionInvoice, hasPendingItems } from './subscription-invoices.js'
import { addProration, type Period, periodLines } from './subscription-lines.js'
import {
  announceTrialEnd,
  changeSubscription,
  hasEnded,
  storeSubscription,
  trialNotice,
} from './subscription-records.js'
import {
  checkProrationDate,
  checkTrialEnd,
  readCancellation,
  readCollection,
  SUBSCRIPTION_DETAILS,
} from './subscription-terms.js'
import { addUsageItems } from './usage-lines.js'

const ENDED_MAY_CHANGE = new Set(['cancellation_details', 'expand', 'metadata'])

/** Changes a subscription: descriptive fields at once, items with prorations, a new cycle, the end of a trial or of a free price with an invoice. */
export function updateSubscription(
  account: Account,
  subscription: SubscriptionRecord,
  values: Values,
): SubscriptionRecord {
  if (hasEnded(subscription) && Object.keys(values).some((name) => !ENDED_MAY_CHANGE.has(name))) {
    throw invalidRequest('A canceled subscription can only update its cancellation_details and metadata.')
  }
  const { payment_behavior: paymentBehavior, ...changes } = values
  if (paymentBehavior === 'pending_if_incomplete') throw notEmulated('pending subscription updates')
  if (paymentBehavior === 'error_if_incomplete') requirePayable(account, subscription, changes)
  const items = changeItems(account, subscription, objects(values, 'items'))
  const resetsAnchor = values.billing_cycle_anchor === 'now'
  const prorationDate = integer(values, 'proration_date')
  checkProrationDate(subscription, prorationDate, { resetsAnchor })
  const described = { ...describe(account, { ...subscription }, values), items }
  const becomesPaid =
    values.billing_cycle_anchor !== 'unchanged' && isFree(account, subscription.items) && !isFree(account, items)
  const changesInterval = !isSameCycle(cycleOf(account, subscription), cycleOf(account, described))
  const itemsChanged =
    items.some((item, index) => !isSame(item, subscription.items[index])) || items.length !== subscription.items.length
  const behavior = given(values, 'proration_behavior') ?? 'create_prorations'
  const isBilled = subscription.status === 'active' || subscription.status === 'past_due'
  const prorates = isBilled && behavior !== 'none'
  const at = prorationDate ?? account.now()
  const awaits = paymentBehavior === 'default_incomplete'

  if (
    subscription.status === 'incomplete' &&
    (changesInterval || resetsAnchor || itemsChanged || values.trial_end !== undefined)
  ) {
    throw invalidRequest('A subscription whose first payment is outstanding cannot be updated in this way.')
  }
  noteDiscounts(account, allDiscounts(described), allDiscounts(subscription))
  if (typeof values.trial_end === 'number') {
    return setTrialEnd(account, subscription, described, { end: values.trial_end, isBilled, prorates, awaits })
  }
  if (subscription.status === 'trialing' && values.trial_end === 'now') {
    return restartCycle(account, subscription, described, { awaits })
  }
  if (isBilled && changesInterval && !resetsAnchor && values.trial_end === 'now') {
    return changeInterval(account, subscription, described, { at, prorates, awaits })
  }
  if (isBilled && (changesInterval || resetsAnchor || becomesPaid)) {
    if (prorates) creditUnused(account, subscription, subscription.items, at)
    return restartCycle(account, subscription, described, { awaits })
  }
  if (prorates && itemsChanged) prorateChange(account, subscription, items, at)
  const billed = prorates ? prorateCancellation(account, described) : described
  const changed = changeSubscription(account, subscription, billed)
  if (behavior === 'always_invoice' && isBilled && hasPendingItems(account, changed)) {
    const period = { start: changed.current_period_start, end: account.now() }
    return billNow(account, changed, { lines: [], period, awaits })
  }
  return changed
}

/** Refuses a change whose invoice could not be paid at once. */
function requirePayable(account: Account, subscription: SubscriptionRecord, changes: Values): void {
  const scratch = createScratchAccount(account)
  const { latest_invoice } = updateSubscription(scratch, subscription, changes)
  const invoice = scratch.invoices.get(latest_invoice ?? '')
  if (invoice?.status !== 'open' || invoice.collection_method !== 'charge_automatically') return
  if (invoice.id !== subscription.latest_invoice) {
    requirePayment(payingMethod(scratch, invoice), 'error_if_incomplete', { offSession: false })
  }
}

const isSameCycle = (a: Cycle, b: Cycle): boolean => a.interval === b.interval && a.interval_count === b.interval_count

/** Whether no price of the items ever charges anything: what moves from there to one that does starts a new cycle. */
const isFree = (account: Account, items: readonly SubscriptionItem[]): boolean =>
  items.every((item) => {
    const price = account.prices.get(item.price)
    return price !== undefined && !isMetered(price) && !price.tiers && Number(price.unit_amount_decimal) === 0
  })

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
      feedback_option: string(details, 'feedback_option') ?? cancelled.cancellation_details.feedback_option,
    },
  }
}

/** Credits the rest of what was billed in advance, and charges what was used until now. */
function creditUnused(
  account: Account,
  subscription: SubscriptionRecord,
  items: readonly SubscriptionItem[],
  at: number,
): void {
  for (const item of items) {
    addProration(account, { subscription, item, at, kind: 'unused' })
    if (!isClassic(subscription)) addUsageItems(account, subscription, item)
  }
}

/** Charges added items and credits removed ones, each for the rest of the period. The credit is the newer item, and so listed first. */
function prorateChange(
  account: Account,
  subscription: SubscriptionRecord,
  items: readonly SubscriptionItem[],
  at: number,
): void {
  const kept = items.filter((item) => subscription.items.some((old) => isSame(item, old)))
  const isKept = ({ id }: SubscriptionItem) => kept.some((item) => item.id === id)
  for (const item of items) {
    if (!isKept(item)) addProration(account, { subscription, item, at, kind: 'remaining' })
  }
  creditUnused(
    account,
    subscription,
    subscription.items.filter((item) => !isKept(item)),
    at,
  )
}

/** Credits what was billed beyond the planned end of the subscription, and charges it again when that is withdrawn or moved. */
function prorateCancellation(account: Account, subscription: SubscriptionRecord): SubscriptionRecord {
  const planned = { ...subscription, ...billedWithin({ ...subscription, cancel_prorates: true }) }
  const [before, after] = [billedUntil(subscription), billedUntil(planned)]
  for (const item of subscription.items) {
    if (after < before) addProration(account, { subscription, item, at: after, until: before, kind: 'unused' })
    if (after > before) addProration(account, { subscription, item, at: before, until: after, kind: 'remaining' })
  }
  return planned
}

/** Moves to another interval and keeps the anchor and the start of the period, whose end moves: the difference is billed at once. */
function changeInterval(
  account: Account,
  before: SubscriptionRecord,
  subscription: SubscriptionRecord,
  { at, prorates, awaits }: Charged & { readonly at: number; readonly prorates: boolean },
): SubscriptionRecord {
  const end = periodEnd(before.billing_cycle_anchor, cycleOf(account, subscription), account.now())
  const moved: SubscriptionRecord = {
    ...subscription,
    cancel_at: subscription.cancel_at_period_end ? end : subscription.cancel_at,
    current_period_end: end,
  }
  const changed = changeSubscription(account, before, { ...moved, ...billedWithin(moved) })
  if (!prorates) return changed
  for (const item of changed.items) addProration(account, { subscription: changed, item, at, kind: 'remaining' })
  creditUnused(account, before, before.items, at)
  return billNow(account, changed, {
    lines: [],
    period: { start: before.current_period_start, end: account.now() },
    awaits,
  })
}

/** Starts a new cycle now, and with it a new period, which is billed at once. */
function restartCycle(
  account: Account,
  before: SubscriptionRecord,
  subscription: SubscriptionRecord,
  { awaits }: Charged,
): SubscriptionRecord {
  const now = account.now()
  const wasTrial = before.status === 'trialing'
  const period = { start: now, end: periodEnd(now, cycleOf(account, subscription), now) }
  const restarted: SubscriptionRecord = {
    ...subscription,
    billing_cycle_anchor: now,
    billed_until: undefined,
    cancel_at: subscription.cancel_at_period_end ? period.end : subscription.cancel_at,
    current_period_start: period.start,
    current_period_end: period.end,
    status: wasTrial ? 'active' : subscription.status,
    trial_announced: wasTrial || subscription.trial_announced,
    trial_end: wasTrial ? now : subscription.trial_end,
  }
  storeSubscription(account, restarted, before, 'customer.subscription.updated')
  if (wasTrial) announceTrialEnd(account, restarted)
  return billNow(account, restarted, { lines: periodLines(account, restarted, period), awaits })
}

interface Charged {
  /** The invoice waits for the caller's confirmation of its payment. */
  readonly awaits: boolean
}

function billNow(
  account: Account,
  subscription: SubscriptionRecord,
  { lines, period, awaits }: Charged & { readonly lines: readonly InvoiceLine[]; readonly period?: Period },
): SubscriptionRecord {
  const draft = draftSubscriptionInvoice(account, {
    subscription,
    reason: 'subscription_update',
    lines,
    ...(period ? { period } : {}),
  })
  storeSubscription(account, { ...subscription, latest_invoice: draft.id }, subscription)
  const final = finalizeAndSettle(account, draft)
  if (final.status === 'open' && final.collection_method === 'charge_automatically') {
    if (awaits) {
      prepareConfirmation(account, final, payingMethod(account, final))
      markPastDue(account, final)
    } else collect(account, final, { offSession: false })
  }
  return account.subscriptions.get(subscription.id) ?? subscription
}

/**
 * Nothing is billed until the end of the trial, from which periods are then counted. Where a period was under way, a trial starts instead:
 * what is left of it is credited, and an invoice shows the trial.
 */
function setTrialEnd(
  account: Account,
  before: SubscriptionRecord,
  subscription: SubscriptionRecord,
  {
    end,
    isBilled,
    prorates,
    awaits,
  }: Charged & { readonly end: number; readonly isBilled: boolean; readonly prorates: boolean },
): SubscriptionRecord {
  const now = account.now()
  checkTrialEnd(account, end)
  if (prorates) creditUnused(account, before, before.items, now)
  const wasTrial = before.status === 'trialing'
  const extended: SubscriptionRecord = {
    ...subscription,
    billed_until: undefined,
    billing_cycle_anchor: end,
    cancel_at: subscription.cancel_at_period_end ? end : subscription.cancel_at,
    current_period_end: end,
    current_period_start: wasTrial ? before.current_period_start : now,
    status: 'trialing',
    trial_announced: false,
    trial_end: end,
    trial_start: wasTrial ? before.trial_start : now,
  }
  storeSubscription(account, extended, before, 'customer.subscription.updated')
  if (trialNotice(end) <= now) announceTrialEnd(account, extended)
  if (isBilled) {
    const current = account.subscriptions.get(extended.id) ?? extended
    const lines = periodLines(account, current, { start: now, end }, { isTrial: true })
    billNow(account, current, { lines, period: { start: before.current_period_start, end: now }, awaits })
  }
  return account.subscriptions.get(extended.id) ?? extended
}
