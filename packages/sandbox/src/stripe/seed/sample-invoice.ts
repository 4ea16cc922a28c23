import type { CompanyInvoice } from '../../seed/company.types.js'
import { hasEnded } from '../billing/subscription-records.js'
import type {
  CustomerRecord,
  CustomerSnapshot,
  InvoicePayment,
  InvoiceRecord,
  PaymentMethodRecord,
  PriceRecord,
  SubscriptionRecord,
} from '../state/records.js'
import { seconds, type TimedMaker } from './company-state.js'
import type { Draft } from './sample-subscription.js'

const DAY = 86_400

/** A customer while the history is told. */
export interface Buyer {
  readonly customer: CustomerRecord
  readonly method: PaymentMethodRecord
  readonly snapshot: CustomerSnapshot
  invoices: number
}

/** A subscription while the history is told. */
export interface Contract {
  readonly subscription: Draft<SubscriptionRecord>
  readonly price: PriceRecord
  /** What each of its invoices says. */
  readonly description: string
}

interface Telling {
  readonly buyer: Buyer
  readonly contract: Contract
  readonly maker: TimedMaker
  readonly now: number
}

/** Written out, as all that there is much of: spreading would take most of the time. */
export function newInvoice(sample: CompanyInvoice, { buyer, contract, maker, now }: Telling): InvoiceRecord {
  const { subscription, price, description } = contract
  const { status, amount } = sample
  const issued = seconds(sample.issuedAt)
  const paidAt = sample.paidAt === null ? null : seconds(sample.paidAt)
  const id = maker.newId('in')
  buyer.invoices += 1
  // An open invoice is tried again in a few days, unless its subscription is over.
  const retry = status === 'open' && !hasEnded(subscription) ? now + 3 * DAY : null
  const isFirst = subscription.latest_invoice === null
  const invoice: InvoiceRecord = {
    id,
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
    lines: [
      {
        id: maker.newId('il'),
        amount,
        description,
        discountable: true,
        invoice_item: null,
        metadata: subscription.metadata,
        period: { start: seconds(sample.periodStart), end: seconds(sample.periodEnd) },
        price: price.id,
        proration: false,
        quantity: sample.quantity,
        subscription: subscription.id,
        subscription_item: subscription.items[0]?.id ?? null,
        unit_amount_decimal: price.unit_amount_decimal,
      },
    ],
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
    details: {},
  }
  subscription.latest_invoice = id
  // The last invoice tells: a later one that was paid shows that an earlier one no longer stands in the way.
  if (!hasEnded(subscription) && subscription.status !== 'trialing') {
    subscription.status = status === 'open' ? 'past_due' : 'active'
  }
  return invoice
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
