import { newCustomer, referencedCustomer } from '../customers.js'
import { invalidRequest, noSuchReference, StripeError } from '../http/errors.js'
import { flag, given, object, objects, type Values } from '../http/values.js'
import { addInvoiceItem } from '../invoice-items.js'
import { readDiscounts } from '../read-discounts.js'
import type { Account } from '../state/account.js'
import type { CustomerRecord, InvoiceLine, InvoiceRecord, SubscriptionRecord } from '../state/records.js'
import { createScratchAccount } from '../state/scratch-account.js'
import { readItems } from '../subscription-items.js'
import { totalOf } from '../wire/invoice-line.js'
import { cycleOf } from './cycle-of.js'
import { currentDiscounts } from './discount-records.js'
import { endSubscription } from './end-subscription.js'
import { lineOfItem } from './invoice-lines.js'
import { blankInvoice } from './invoicing.js'
import { periodEnd } from './periods.js'
import { settleWithBalance } from './settle-with-balance.js'
import { startSubscription } from './start-subscription.js'
import { periodLines } from './subscription-lines.js'
import { hasEnded } from './subscription-records.js'
import { updateSubscription } from './update-subscription.js'
import { usageLines } from './usage-lines.js'
import { withAmounts } from './with-amounts.js'

const HOUR = 3600

/** An invoice that would be, and the account in which it is: one that is thrown away. */
export interface Preview {
  readonly account: Account
  readonly invoice: InvoiceRecord
}

/** The next invoice of a customer or of a subscription, also as it would be after a change. Nothing is stored. */
export function previewInvoice(real: Account, values: Values): Preview {
  const account = createScratchAccount(real)
  const invoice = inheritedPreview(account, values)
  const discounts = readDiscounts(account, values, {
    owner: { customer: invoice.customer },
    currency: invoice.currency,
    current: invoice.discounts,
  })
  return { account, invoice: discounts ? withTotals(account, { ...invoice, discounts }) : invoice }
}

/** The preview with the discounts that it inherits from the subscription. */
function inheritedPreview(account: Account, values: Values): InvoiceRecord {
  const before = referencedSubscription(account, values)
  const customer = customerOf(account, values, before)
  for (const item of objects(values, 'invoice_items')) addItem(account, customer, item)
  const details = object(values, 'subscription_details') ?? {}
  const isRecurring = given(values, 'preview_mode') === 'recurring'
  if (before) return ofSubscription(account, customer, before, details, isRecurring)
  if (objects(details, 'items').length > 0) return ofNewSubscription(account, customer, details)
  const [next] = account.subscriptions
    .where('customer', customer.id)
    .filter((row) => !hasEnded(row))
    .sort((a, b) => a.current_period_end - b.current_period_end)
  if (next) return nextInvoice(account, customer, next, isRecurring)
  const lines = pendingLines(account, customer)
  if (lines.length === 0) throw nothingUpcoming(customer)
  return upcoming(account, customer, { lines, currency: currencyOf(account, lines) })
}

const nothingUpcoming = ({ id }: CustomerRecord): StripeError =>
  new StripeError(404, {
    type: 'invalid_request_error',
    code: 'invoice_upcoming_none',
    message: `No upcoming invoices for customer: ${id}`,
  })

function referencedSubscription(account: Account, values: Values): SubscriptionRecord | undefined {
  const id = given(values, 'subscription')
  if (id === undefined) return undefined
  const subscription = account.subscriptions.get(id)
  const customer = given(values, 'customer')
  if (!subscription || (customer !== undefined && customer !== subscription.customer)) {
    throw noSuchReference('subscription', id, 'subscription')
  }
  return subscription
}

/** Without a customer, a new subscription is previewed for somebody who is none yet. */
function customerOf(account: Account, values: Values, subscription: SubscriptionRecord | undefined): CustomerRecord {
  const id = given(values, 'customer') ?? subscription?.customer
  if (id !== undefined) return referencedCustomer(account, id)
  if (values.subscription_details !== undefined || values.invoice_items !== undefined) {
    return account.customers.add(newCustomer(account))
  }
  throw invalidRequest('You must provide either `customer`, `subscription` or `subscription_details`.', {
    code: 'parameter_missing',
    param: 'customer',
  })
}

function addItem(account: Account, customer: CustomerRecord, item: Values): void {
  const { price, unit_amount, ...others } = item
  addInvoiceItem(account, {
    ...others,
    customer: customer.id,
    ...(price === undefined ? {} : { pricing: { price } }),
    ...(unit_amount === undefined ? {} : { unit_amount_decimal: String(unit_amount) }),
  })
}

function ofSubscription(
  account: Account,
  customer: CustomerRecord,
  before: SubscriptionRecord,
  details: Values,
  isRecurring: boolean,
): InvoiceRecord {
  const after = flag(details, 'cancel_now')
    ? endSubscription(account, before, {
        reason: 'cancellation_requested',
        prorate: (given(details, 'proration_behavior') ?? 'create_prorations') !== 'none',
        invoiceNow: true,
      })
    : changed(account, before, details)
  const billed = account.invoices.get(after.latest_invoice ?? '')
  if (billed && after.latest_invoice !== before.latest_invoice) return asUpcoming(account, billed)
  if (hasEnded(after)) throw nothingUpcoming(customer)
  return nextInvoice(account, account.customers.get(customer.id) ?? customer, after, isRecurring)
}

/** What the details change is what an update would change. */
function changed(account: Account, before: SubscriptionRecord, details: Values): SubscriptionRecord {
  const { billing_cycle_anchor: anchor, cancel_now: _, ...changes } = details
  const type = object({ anchor }, 'anchor')?.type ?? anchor
  const values = { ...changes, ...(type === undefined ? {} : { billing_cycle_anchor: type }) }
  return Object.keys(values).length === 0 ? before : updateSubscription(account, before, values)
}

function ofNewSubscription(account: Account, customer: CustomerRecord, details: Values): InvoiceRecord {
  const { items: _, cancel_now, ...values } = details
  const items = readItems(account, customer.id, objects(details, 'items'))
  const started = startSubscription(account, customer, items, { ...values, payment_behavior: 'default_incomplete' })
  const first = account.invoices.get(started.latest_invoice ?? '')
  return first ? asUpcoming(account, first) : nextInvoice(account, customer, started, false)
}

/** The invoice of the next period, which is made when the current one ends. */
function nextInvoice(
  account: Account,
  customer: CustomerRecord,
  subscription: SubscriptionRecord,
  isRecurring: boolean,
): InvoiceRecord {
  const { current_period_start, current_period_end: start, billing_cycle_anchor, cancel_at } = subscription
  const period = { start, end: periodEnd(billing_cycle_anchor, cycleOf(account, subscription), start) }
  const endsBefore = cancel_at !== null && cancel_at <= start
  const lines = [
    ...(isRecurring ? [] : pendingLines(account, customer, subscription)),
    ...(subscription.status === 'trialing'
      ? []
      : usageLines(account, subscription, { start: current_period_start, end: start })),
    ...(endsBefore ? [] : periodLines(account, subscription, period)),
  ]
  if (lines.length === 0) throw nothingUpcoming(customer)
  return upcoming(account, customer, {
    collection_method: subscription.collection_method,
    created: start,
    currency: subscription.currency,
    default_tax_rates: subscription.default_tax_rates ?? [],
    discounts: currentDiscounts(account, subscription.discounts, start),
    lines,
    next_payment_attempt: subscription.collection_method === 'charge_automatically' ? start + HOUR : null,
    period_end: start,
    period_start: current_period_start,
    subscription: subscription.id,
  })
}

function pendingLines(account: Account, customer: CustomerRecord, subscription?: SubscriptionRecord): InvoiceLine[] {
  return account.invoiceItems
    .where('customer', customer.id)
    .filter(
      (item) =>
        item.invoice === null &&
        (item.subscription === null || item.subscription === subscription?.id) &&
        (!subscription || item.currency === subscription.currency),
    )
    .reverse()
    .map((item) => lineOfItem(account, item))
}

const currencyOf = (account: Account, [line]: readonly InvoiceLine[]): string =>
  account.prices.get(line?.price ?? '')?.currency ?? 'usd'

function upcoming(
  account: Account,
  customer: CustomerRecord,
  terms: Pick<InvoiceRecord, 'currency' | 'lines'> & Partial<InvoiceRecord>,
): InvoiceRecord {
  const blank = blankInvoice(account, {
    auto_advance: true,
    billing_reason: 'upcoming',
    customer: customer.id,
    starting_balance: customer.balance,
    ...terms,
  })
  return withTotals(account, { ...blank, id: `upcoming_${blank.id}` })
}

/** An invoice with the discounts and taxes of its lines, and what is due after the customer's balance. */
function withTotals(account: Account, invoice: InvoiceRecord): InvoiceRecord {
  const lines = withAmounts(account, invoice, invoice.lines)
  const { due, ending } = settleWithBalance(totalOf(lines), invoice.starting_balance, invoice.currency)
  return { ...invoice, amount_due: due, ending_balance: ending, lines }
}

/** An invoice that the change would bill at once, as it is before it is finalized. */
const asUpcoming = (account: Account, invoice: InvoiceRecord): InvoiceRecord => ({
  ...invoice,
  id: `upcoming_${invoice.id}`,
  amount_paid: 0,
  attempt_count: 0,
  attempted: false,
  auto_advance: true,
  automatically_finalizes_at: null,
  billing_reason: 'upcoming',
  customer_snapshot: null,
  effective_at: null,
  next_payment_attempt: invoice.collection_method === 'charge_automatically' ? account.now() : null,
  number: null,
  payments: [],
  status: 'draft',
  status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
})
