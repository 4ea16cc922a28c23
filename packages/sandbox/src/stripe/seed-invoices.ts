import type { CompanyInvoice } from '../seed/company.types.js'
import { book } from './billing/balance.js'
import { blankInvoice } from './billing/invoicing.js'
import { blankIntent, chargeOf } from './billing/payment-records.js'
import { periodLines } from './billing/subscription-lines.js'
import { hasEnded } from './billing/subscription-records.js'
import type { Account } from './state/account.js'
import type {
  CustomerRecord,
  InvoiceRecord,
  PaymentMethodRecord,
  SubscriptionRecord,
  SubscriptionStatus,
} from './state/records.js'
import { testCard } from './test-cards.js'
import { snapshotOf } from './wire/invoice.js'

const DAY = 86_400

export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

/** The ids a part of the business got, by its key. */
export interface Loaded {
  readonly prices: Map<string, string>
  readonly customers: Map<string, CustomerRecord>
  readonly cards: Map<string, PaymentMethodRecord>
  readonly subscriptions: Map<string, SubscriptionRecord>
}

/** An invoice with the payment behind it, at the time it was issued. */
export function loadInvoice(account: Account, invoice: CompanyInvoice, now: number, loaded: Loaded): void {
  const customer = account.customers.get(loaded.customers.get(invoice.customer)?.id ?? '')
  const subscription = account.subscriptions.get(loaded.subscriptions.get(invoice.subscription)?.id ?? '')
  const method = loaded.cards.get(invoice.customer)
  if (!customer || !subscription || !method) return
  const issued = account.now()
  const period = { start: seconds(invoice.periodStart), end: seconds(invoice.periodEnd) }
  const lines = periodLines(account, subscription, period).map((line) => ({
    ...line,
    amount: invoice.amount,
    quantity: invoice.quantity,
  }))
  const isFirst = subscription.latest_invoice === null
  const draft = blankInvoice(account, {
    amount_due: invoice.amount,
    attempt_count: 1,
    attempted: true,
    billing_reason: isFirst ? 'subscription_create' : 'subscription_cycle',
    currency: subscription.currency,
    customer: customer.id,
    customer_snapshot: snapshotOf(customer),
    effective_at: issued,
    ending_balance: 0,
    lines,
    metadata: { reference: invoice.key },
    number: `${customer.invoice_prefix}-${String(customer.next_invoice_sequence).padStart(4, '0')}`,
    status: invoice.status,
    subscription: subscription.id,
  })
  account.customers.replace({
    ...customer,
    currency: subscription.currency,
    next_invoice_sequence: customer.next_invoice_sequence + 1,
  })
  const paidAt = invoice.paidAt === null ? null : seconds(invoice.paidAt)
  account.invoices.add({
    ...draft,
    ...(invoice.status === 'open' ? dunning(account, subscription, draft, now) : {}),
    amount_paid: invoice.status === 'paid' ? invoice.amount : 0,
    payments: invoice.amount > 0 ? [loadPayment(account, draft, method, paidAt, invoice.refundedAmount)] : [],
    status_transitions: {
      finalized_at: issued,
      marked_uncollectible_at: invoice.status === 'uncollectible' ? issued : null,
      paid_at: invoice.status === 'paid' ? (paidAt ?? issued) : null,
      voided_at: invoice.status === 'void' ? issued : null,
    },
  })
  account.subscriptions.replace({
    ...(account.subscriptions.get(subscription.id) ?? subscription),
    latest_invoice: draft.id,
    status: invoice.status === 'open' && subscription.status === 'active' ? 'past_due' : recovered(subscription),
  })
}

/** A later invoice shows that an earlier one no longer stands in the way. */
const recovered = ({ status }: SubscriptionRecord): SubscriptionStatus => (status === 'past_due' ? 'active' : status)

/** An open invoice is tried again in a few days, unless its subscription is over. */
function dunning(
  account: Account,
  subscription: SubscriptionRecord,
  invoice: InvoiceRecord,
  now: number,
): Partial<InvoiceRecord> {
  if (hasEnded(subscription)) return {}
  const next = Math.max(now, account.now()) + 3 * DAY
  account.schedule.add(next, 'invoice', invoice.id)
  return { auto_advance: true, next_payment_attempt: next }
}

/** The payment intent and charge behind an invoice, taken from the customer's card or declined by it. */
function loadPayment(
  account: Account,
  invoice: InvoiceRecord,
  method: PaymentMethodRecord,
  paidAt: number | null,
  refunded: number,
): InvoiceRecord['payments'][number] {
  if (paidAt !== null) account.replayAt(paidAt)
  const isOver = invoice.status === 'void'
  const intent = blankIntent(account, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer: invoice.customer,
    description: invoice.billing_reason === 'subscription_create' ? 'Subscription creation' : 'Subscription update',
    invoice: invoice.id,
  })
  const charge = chargeOf(account, intent, method)
  const payment = {
    id: account.newId('inpay'),
    created: invoice.created,
    amount_requested: invoice.amount_due,
    payment_intent: intent.id,
  }
  if (invoice.status !== 'paid') {
    const { decline } = testCard('pm_card_chargeCustomerFail')
    const failure = decline ? { ...decline, charge: charge.id, payment_method: method.id } : null
    account.charges.add({ ...charge, status: 'failed', failure })
    const canceled = { status: 'canceled', canceled_at: intent.created, cancellation_reason: 'void_invoice' } as const
    account.paymentIntents.add({
      ...intent,
      last_payment_error: failure,
      latest_charge: charge.id,
      ...(isOver ? canceled : {}),
    })
    const closed = isOver ? ({ status: 'canceled', canceled_at: invoice.created } as const) : { canceled_at: null }
    return { ...payment, status: 'open', amount_paid: null, paid_at: null, ...closed }
  }
  const booked = book(account, { amount: charge.amount, currency: charge.currency, source: charge.id, type: 'charge' })
  account.charges.add({
    ...charge,
    amount_captured: charge.amount,
    amount_refunded: refunded,
    balance_transaction: booked.id,
    captured: true,
  })
  account.paymentIntents.add({
    ...intent,
    amount_received: charge.amount,
    latest_charge: charge.id,
    payment_method: method.id,
    status: 'succeeded',
  })
  if (refunded > 0) loadRefund(account, charge.id, booked.available_on, refunded)
  return {
    ...payment,
    status: 'paid',
    amount_paid: charge.amount,
    paid_at: paidAt ?? invoice.created,
    canceled_at: null,
  }
}

function loadRefund(account: Account, chargeId: string, availableOn: number, amount: number): void {
  const charge = account.charges.get(chargeId)
  if (!charge) return
  const id = account.newId('re')
  const entry = { amount: -amount, currency: charge.currency, source: id, type: 'refund' } as const
  account.refunds.add({
    id,
    created: charge.created,
    amount,
    balance_transaction: book(account, entry, availableOn).id,
    charge: charge.id,
    currency: charge.currency,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: 'requested_by_customer',
  })
}
