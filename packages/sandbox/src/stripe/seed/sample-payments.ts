import { SETTLEMENT } from '../billing/balance.js'
import type { Balance } from '../state/account.js'
import type {
  BalanceTransactionRecord,
  ChargeRecord,
  InvoicePayment,
  InvoiceRecord,
  PaymentError,
  PaymentIntentRecord,
  PaymentMethodRecord,
  RefundRecord,
} from '../state/records.js'
import type { Task } from '../state/schedule.js'
import { testCard } from '../test-cards.js'
import { NOTHING } from './nothing.js'
import type { Billed } from './sample-invoicing.js'
import type { TimedMaker } from './timed-maker.js'

/** The payments for the invoices of the sample company, and which of them are not available yet. */
export interface SamplePayments {
  readonly paymentIntents: PaymentIntentRecord[]
  readonly charges: ChargeRecord[]
  readonly refunds: RefundRecord[]
  readonly balanceTransactions: BalanceTransactionRecord[]
  readonly tasks: Omit<Task, 'sequence'>[]
  readonly balances: Map<string, Balance>
}

export function createSamplePayments(billed: readonly Billed[], maker: TimedMaker): SamplePayments {
  const payments: SamplePayments = {
    paymentIntents: [],
    charges: [],
    refunds: [],
    balanceTransactions: [],
    tasks: [],
    balances: new Map(),
  }
  for (const one of billed) addPayment(payments, one, maker)
  const { paymentIntents, charges, refunds, balanceTransactions } = payments
  for (const rows of [paymentIntents, charges, refunds, balanceTransactions]) rows.sort((a, b) => a.created - b.created)
  return payments
}

/** The payment intent and the charge of an invoice, and its refund if there is one. */
function addPayment(payments: SamplePayments, { invoice, sample, method }: Billed, maker: TimedMaker): void {
  const [payment] = invoice.payments
  if (!payment) return
  const created = payment.paid_at ?? invoice.created
  const charge = maker.newId('ch')
  const failure = payment.status === 'paid' ? null : declined(charge, method.id)
  const attempt = { invoice, payment, method, created, charge, failure }
  payments.paymentIntents.push(paymentIntentOf(attempt, maker))
  payments.charges.push(chargeOf(attempt, sample.refundedAmount, payments, maker))
  const { refundedAmount: amount } = sample
  const { currency } = invoice
  if (amount > 0)
    addRefund(payments, { amount, charge, created, currency, payment_intent: payment.payment_intent }, maker)
}

/** A payment that the customer's card has paid or declined. */
interface Attempt {
  readonly invoice: InvoiceRecord
  readonly payment: InvoicePayment
  readonly method: PaymentMethodRecord
  readonly created: number
  /** Id of the charge. */
  readonly charge: string
  readonly failure: PaymentError | null
}

const descriptionOf = ({ billing_reason }: InvoiceRecord): string =>
  billing_reason === 'subscription_create' ? 'Subscription creation' : 'Subscription update'

function paymentIntentOf(
  { invoice, payment, method, created, charge, failure }: Attempt,
  maker: TimedMaker,
): PaymentIntentRecord {
  const { amount_requested: amount, payment_intent: id } = payment
  const isPaid = payment.status === 'paid'
  const isCanceled = payment.status === 'canceled'
  return {
    id,
    created,
    amount,
    amount_capturable: 0,
    amount_received: isPaid ? amount : 0,
    automatic_payment_methods: null,
    canceled_at: payment.canceled_at,
    cancellation_reason: isCanceled ? 'void_invoice' : null,
    capture_method: 'automatic',
    client_secret: `${id}_secret_${maker.token(25)}`,
    confirmation_method: 'automatic',
    currency: invoice.currency,
    customer: invoice.customer,
    description: descriptionOf(invoice),
    invoice: invoice.id,
    last_payment_error: failure,
    latest_charge: charge,
    metadata: NOTHING,
    next_action: null,
    payment_method: isPaid ? method.id : null,
    setup_future_usage: null,
    status: isPaid ? 'succeeded' : isCanceled ? 'canceled' : 'requires_payment_method',
    details: NOTHING,
  }
}

function chargeOf(
  { invoice, payment, method, created, charge, failure }: Attempt,
  refundedAmount: number,
  payments: SamplePayments,
  maker: TimedMaker,
): ChargeRecord {
  const { amount_requested: amount, payment_intent } = payment
  const { currency } = invoice
  const isPaid = payment.status === 'paid'
  return {
    id: charge,
    created,
    amount,
    amount_captured: isPaid ? amount : 0,
    amount_refunded: refundedAmount,
    balance_transaction: isPaid
      ? book(payments, { amount, created, currency, source: charge, type: 'charge' }, maker)
      : null,
    captured: isPaid,
    currency,
    customer: invoice.customer,
    description: descriptionOf(invoice),
    failure,
    metadata: NOTHING,
    payment_intent,
    payment_method: method.id,
    card: method.card,
    receipt_email: null,
    shipping: null,
    statement_descriptor: null,
    status: isPaid ? 'succeeded' : 'failed',
    capture_before: null,
  }
}

function declined(charge: string, payment_method: string): PaymentError | null {
  const { decline } = testCard('pm_card_chargeCustomerFail')
  return decline ? { ...decline, charge, payment_method } : null
}

function addRefund(
  payments: SamplePayments,
  refund: Pick<RefundRecord, 'amount' | 'charge' | 'created' | 'currency' | 'payment_intent'>,
  maker: TimedMaker,
): void {
  const { amount, charge, created, currency, payment_intent } = refund
  const id = maker.newId('re')
  payments.refunds.push({
    id,
    created,
    amount,
    balance_transaction: book(payments, { amount: -amount, created, currency, source: id, type: 'refund' }, maker),
    charge,
    currency,
    metadata: NOTHING,
    payment_intent,
    reason: 'requested_by_customer',
  })
}

/** A charge can be paid out after the settlement period; a refund at the same time reduces it. Returns the id. */
function book(
  { balanceTransactions, balances, tasks }: SamplePayments,
  { amount, created, currency, source, type }: Omit<BalanceTransactionRecord, 'id' | 'available_on'>,
  maker: TimedMaker,
): string {
  const id = maker.newId('txn')
  const available_on = created + SETTLEMENT
  balanceTransactions.push({ id, created, amount, available_on, currency, source, type })
  const { available, pending } = balances.get(currency) ?? { available: 0, pending: 0 }
  const isPending = available_on > maker.now()
  if (isPending) tasks.push({ at: available_on, kind: 'balance_transaction', id })
  balances.set(currency, {
    available: isPending ? available : available + amount,
    pending: isPending ? pending + amount : pending,
  })
  return id
}
