import type { CompanyInvoice } from '../seed/company.types.js'
import { SETTLEMENT } from './billing/balance.js'
import { addTask, type History } from './seed-history.js'
import type { Telling } from './seed-invoices.js'
import type { BalanceTransactionRecord, InvoicePayment, PaymentError } from './state/records.js'
import { testCard } from './test-cards.js'

interface Billed {
  /** Of the invoice. */
  readonly id: string
  readonly sample: CompanyInvoice
  readonly issued: number
  readonly paidAt: number | null
  readonly isFirst: boolean
}

/** The payment intent and charge behind an invoice, taken from the customer's card or declined by it. */
export function createPayment(history: History, billed: Billed, telling: Telling): InvoicePayment {
  const { id: invoice, sample, issued, paidAt, isFirst } = billed
  const { amount, refundedAmount, status } = sample
  const { buyer, contract, maker } = telling
  const { currency } = contract.subscription
  const created = paidAt ?? issued
  const isPaid = status === 'paid'
  const canceledAt = status === 'void' ? issued : null
  const customer = buyer.customer.id
  const description = isFirst ? 'Subscription creation' : 'Subscription update'
  const intent = maker.newId('pi')
  const charge = maker.newId('ch')
  const failure = isPaid ? null : declined(charge, buyer.method.id)
  history.paymentIntents.push({
    id: intent,
    created,
    amount,
    amount_capturable: 0,
    amount_received: isPaid ? amount : 0,
    automatic_payment_methods: null,
    canceled_at: canceledAt,
    cancellation_reason: canceledAt === null ? null : 'void_invoice',
    capture_method: 'automatic',
    client_secret: `${intent}_secret_${maker.token(25)}`,
    confirmation_method: 'automatic',
    currency,
    customer,
    description,
    invoice,
    last_payment_error: failure,
    latest_charge: charge,
    metadata: {},
    next_action: null,
    payment_method: isPaid ? buyer.method.id : null,
    setup_future_usage: null,
    status: isPaid ? 'succeeded' : canceledAt === null ? 'requires_payment_method' : 'canceled',
    details: {},
  })
  const booked = isPaid ? book(history, { amount, created, currency, source: charge, type: 'charge' }, telling) : null
  history.charges.push({
    id: charge,
    created,
    amount,
    amount_captured: isPaid ? amount : 0,
    amount_refunded: refundedAmount,
    balance_transaction: booked,
    captured: isPaid,
    currency,
    customer,
    description,
    failure,
    metadata: {},
    payment_intent: intent,
    payment_method: buyer.method.id,
    card: buyer.method.card,
    receipt_email: null,
    shipping: null,
    statement_descriptor: null,
    status: isPaid ? 'succeeded' : 'failed',
    capture_before: null,
  })
  if (refundedAmount > 0) {
    const id = maker.newId('re')
    const entry = { amount: -refundedAmount, created, currency, source: id, type: 'refund' } as const
    history.refunds.push({
      id,
      created,
      amount: refundedAmount,
      balance_transaction: book(history, entry, telling),
      charge,
      currency,
      metadata: {},
      payment_intent: intent,
      reason: 'requested_by_customer',
    })
  }
  return {
    id: maker.newId('inpay'),
    created: issued,
    amount_requested: amount,
    amount_paid: isPaid ? amount : null,
    payment_intent: intent,
    status: isPaid ? 'paid' : canceledAt === null ? 'open' : 'canceled',
    paid_at: isPaid ? created : null,
    canceled_at: canceledAt,
  }
}

function declined(charge: string, payment_method: string): PaymentError | null {
  const { decline } = testCard('pm_card_chargeCustomerFail')
  return decline ? { ...decline, charge, payment_method } : null
}

/** What a charge brings can be paid out after a while; a refund in the same moment is taken from it. Returns the id. */
function book(
  history: History,
  { amount, created, currency, source, type }: Omit<BalanceTransactionRecord, 'id' | 'available_on'>,
  { maker, now }: Telling,
): string {
  const id = maker.newId('txn')
  const available_on = created + SETTLEMENT
  history.balanceTransactions.push({ id, created, amount, available_on, currency, source, type })
  const balance = history.balances.get(currency) ?? { available: 0, pending: 0 }
  const isPending = available_on > now
  if (isPending) addTask(history, available_on, 'balance_transaction', id)
  history.balances.set(currency, {
    available: balance.available + (isPending ? 0 : amount),
    pending: balance.pending + (isPending ? amount : 0),
  })
  return id
}
