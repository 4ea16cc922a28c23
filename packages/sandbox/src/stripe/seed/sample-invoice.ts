import type { CompanyInvoice } from '../../seed/company.types.js'
import type { Draft } from '../../seed/draft.types.js'
import { hasEnded } from '../billing/subscription-records.js'
import type {
  CustomerRecord,
  CustomerSnapshot,
  InvoiceLine,
  InvoicePayment,
  InvoiceRecord,
  PaymentMethodRecord,
  PriceRecord,
  SubscriptionRecord,
} from '../state/records.js'
import { unixSeconds } from '../state/unix-seconds.js'
import { NOTHING } from './nothing.js'
import type { TimedMaker } from './timed-maker.js'

const DAY = 86_400

/** A customer, and how many invoices it has so far. */
export interface Buyer {
  readonly customer: CustomerRecord
  readonly method: PaymentMethodRecord
  readonly snapshot: CustomerSnapshot
  invoices: number
}

/** A subscription that is being billed. */
export interface Contract {
  readonly subscription: Draft<SubscriptionRecord>
  readonly price: PriceRecord
  /** Description of the line of each of its invoices. */
  readonly description: string
}

interface InvoiceParts {
  readonly buyer: Buyer
  readonly contract: Contract
  readonly maker: TimedMaker
  readonly now: number
}

/** Creates an invoice, and updates its buyer and its subscription. */
export function createSampleInvoice(sample: CompanyInvoice, parts: InvoiceParts): InvoiceRecord {
  const { buyer, contract } = parts
  const { subscription } = contract
  buyer.invoices += 1
  const invoice = invoiceOf(sample, parts)
  subscription.latest_invoice = invoice.id
  // The latest invoice decides: if it was paid, an earlier unpaid one no longer matters.
  if (!hasEnded(subscription) && subscription.status !== 'trialing') {
    subscription.status = sample.status === 'open' ? 'past_due' : 'active'
  }
  return invoice
}

/** Every key is written out: there are many invoices, and spreading objects would take most of the time. */
function invoiceOf(sample: CompanyInvoice, { buyer, contract, maker, now }: InvoiceParts): InvoiceRecord {
  const { subscription } = contract
  const { status, amount } = sample
  const issued = unixSeconds(sample.issuedAt)
  const paidAt = sample.paidAt === null ? null : unixSeconds(sample.paidAt)
  // An open invoice is tried again in a few days, unless its subscription has ended.
  const retry = status === 'open' && !hasEnded(subscription) ? now + 3 * DAY : null
  const isFirst = subscription.latest_invoice === null
  return {
    id: maker.newId('in'),
    created: issued,
    amount_due: amount,
    amount_paid: status === 'paid' ? amount : 0,
    attempt_count: 1,
    attempted: true,
    auto_advance: retry !== null,
    automatically_finalizes_at: null,
    billing_reason: isFirst ? 'subscription_create' : 'subscription_cycle',
    collection_method: 'charge_automatically',
    currency: subscription.currency,
    customer: buyer.customer.id,
    customer_snapshot: buyer.snapshot,
    default_payment_method: null,
    description: null,
    due_date: null,
    effective_at: issued,
    ending_balance: 0,
    footer: null,
    lines: [lineOf(sample, contract, maker)],
    metadata: { reference: sample.key },
    next_payment_attempt: retry,
    number: `${buyer.customer.invoice_prefix}-${String(buyer.invoices).padStart(4, '0')}`,
    paid_out_of_band: false,
    payments: amount > 0 ? [paymentOf(sample, issued, paidAt, maker)] : [],
    period_end: issued,
    period_start: issued,
    starting_balance: 0,
    status,
    status_transitions: {
      finalized_at: issued,
      marked_uncollectible_at: status === 'uncollectible' ? issued : null,
      paid_at: paidAt,
      voided_at: status === 'void' ? issued : null,
    },
    subscription: subscription.id,
    details: NOTHING,
  }
}

function lineOf(
  { amount, periodStart, periodEnd, quantity }: CompanyInvoice,
  { subscription, price, description }: Contract,
  maker: TimedMaker,
): InvoiceLine {
  return {
    id: maker.newId('il'),
    amount,
    description,
    discountable: true,
    invoice_item: null,
    metadata: subscription.metadata,
    period: { start: unixSeconds(periodStart), end: unixSeconds(periodEnd) },
    price: price.id,
    proration: false,
    quantity,
    subscription: subscription.id,
    subscription_item: subscription.items[0]?.id ?? null,
    unit_amount_decimal: price.unit_amount_decimal,
  }
}

function paymentOf(
  { amount, status }: CompanyInvoice,
  issued: number,
  paidAt: number | null,
  maker: TimedMaker,
): InvoicePayment {
  return {
    id: maker.newId('inpay'),
    created: issued,
    amount_requested: amount,
    amount_paid: status === 'paid' ? amount : null,
    payment_intent: maker.newId('pi'),
    status: status === 'paid' ? 'paid' : status === 'void' ? 'canceled' : 'open',
    paid_at: paidAt,
    canceled_at: status === 'void' ? issued : null,
  }
}
