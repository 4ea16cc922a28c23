import { SETTLEMENT } from '../billing/balance.js'
import type { Balance } from '../state/account.js'
import type {
  BalanceTransactionRecord,
  ChargeRecord,
  PaymentError,
  PaymentIntentRecord,
  RefundRecord,
} from '../state/records.js'
import type { Task } from '../state/schedule.js'
import { testCard } from '../test-cards.js'
import type { TimedMaker } from './company-state.js'
import type { Billed } from './sample-invoicing.js'

/** What came in for the invoices of a business, and what of it is not available yet. */
export interface Payments {
  readonly paymentIntents: PaymentIntentRecord[]
  readonly charges: ChargeRecord[]
  readonly refunds: RefundRecord[]
  readonly balanceTransactions: BalanceTransactionRecord[]
  readonly tasks: Omit<Task, 'sequence'>[]
  readonly balances: Map<string, Balance>
}

export function createPayments(billed: readonly Billed[], maker: TimedMaker): Payments {
  const payments: Payments = {
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

/** The payment intent and charge behind an invoice, taken from the customer's card or declined by it. */
function addPayment(payments: Payments, { invoice, sample, method }: Billed, maker: TimedMaker): void {
  const [payment] = invoice.payments
  if (!payment) return
  const { amount_requested: amount, payment_intent: intent } = payment
  const { currency, customer } = invoice
  const isPaid = payment.status === 'paid'
  const isCanceled = payment.status === 'canceled'
  const created = payment.paid_at ?? invoice.created
  const description = invoice.billing_reason === 'subscription_create' ? 'Subscription creation' : 'Subscription update'
  const charge = maker.newId('ch')
  const failure = isPaid ? null : declined(charge, method.id)
  payments.paymentIntents.push({
    id: intent,
    created,
    amount,
    amount_capturable: 0,
    amount_received: isPaid ? amount : 0,
    automatic_payment_methods: null,
    canceled_at: payment.canceled_at,
    cancellation_reason: isCanceled ? 'void_invoice' : null,
    capture_method: 'automatic',
    client_secret: `${intent}_secret_${maker.token(25)}`,
    confirmation_method: 'automatic',
    currency,
    customer,
    description,
    invoice: invoice.id,
    last_payment_error: failure,
    latest_charge: charge,
    metadata: {},
    next_action: null,
    payment_method: isPaid ? method.id : null,
    setup_future_usage: null,
    status: isPaid ? 'succeeded' : isCanceled ? 'canceled' : 'requires_payment_method',
    details: {},
  })
  payments.charges.push({
    id: charge,
    created,
    amount,
    amount_captured: isPaid ? amount : 0,
    amount_refunded: sample.refundedAmount,
    balance_transaction: isPaid
      ? book(payments, { amount, created, currency, source: charge, type: 'charge' }, maker)
      : null,
    captured: isPaid,
    currency,
    customer,
    description,
    failure,
    metadata: {},
    payment_intent: intent,
    payment_method: method.id,
    card: method.card,
    receipt_email: null,
    shipping: null,
    statement_descriptor: null,
    status: isPaid ? 'succeeded' : 'failed',
    capture_before: null,
  })
  if (sample.refundedAmount > 0)
    addRefund(payments, { amount: sample.refundedAmount, charge, created, currency, intent }, maker)
}

function declined(charge: string, payment_method: string): PaymentError | null {
  const { decline } = testCard('pm_card_chargeCustomerFail')
  return decline ? { ...decline, charge, payment_method } : null
}

function addRefund(
  payments: Payments,
  {
    amount,
    charge,
    created,
    currency,
    intent,
  }: Pick<RefundRecord, 'amount' | 'charge' | 'created' | 'currency'> & {
    readonly intent: string
  },
  maker: TimedMaker,
): void {
  const id = maker.newId('re')
  payments.refunds.push({
    id,
    created,
    amount,
    balance_transaction: book(payments, { amount: -amount, created, currency, source: id, type: 'refund' }, maker),
    charge,
    currency,
    metadata: {},
    payment_intent: intent,
    reason: 'requested_by_customer',
  })
}

/** What a charge brings can be paid out after a while; a refund in the same moment is taken from it. Returns the id. */
function book(
  { balanceTransactions, balances, tasks }: Payments,
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
