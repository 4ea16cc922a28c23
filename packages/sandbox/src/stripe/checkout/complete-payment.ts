import { answerChallenge } from '../billing/answer-challenge.js'
import { startDebit } from '../billing/debits.js'
import { addPaidInvoice } from '../billing/paid-invoice.js'
import { addPaymentIntent } from '../billing/payment-records.js'
import { attemptPayment } from '../billing/payments.js'
import { readShipping } from '../customers.js'
import { given, mergeMetadata, pick } from '../http/values.js'
import type { Account } from '../state/account.js'
import type {
  CheckoutSessionRecord,
  CustomerRecord,
  PaymentIntentRecord,
  PaymentMethodRecord,
} from '../state/records.js'
import { testBankAccount } from '../test-bank-accounts.js'
import type { CheckoutInput, FilledInput } from './customer-input.js'
import { sessionTotal } from './session-amounts.js'

/** Parameters of `payment_intent_data` that the intent keeps and shows. */
const DETAILS = [
  'on_behalf_of',
  'receipt_email',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
] as const

type Outcome = Partial<CheckoutSessionRecord>

/** The intent of a payment, which declined attempts before may have made already. */
function intentOf(account: Account, session: CheckoutSessionRecord, shipsTo: FilledInput): PaymentIntentRecord {
  const known = account.paymentIntents.get(session.payment_intent ?? '')
  const data = session.plans.payment_intent_data
  const amount = sessionTotal(account, session)
  if (known) return { ...known, amount }
  const { shipping: address, name, phone } = shipsTo
  const shipping = readShipping(data) ?? (address && { address, carrier: null, name, phone, tracking_number: null })
  return addPaymentIntent(account, {
    amount,
    currency: session.currency ?? 'usd',
    customer: session.customer,
    capture_method: given(data, 'capture_method') ?? 'automatic_async',
    description: given(data, 'description') ?? null,
    metadata: mergeMetadata({}, data),
    setup_future_usage: given(data, 'setup_future_usage') ?? null,
    details: { ...pick(data, DETAILS), ...(shipping ? { shipping } : {}) },
  })
}

/** Charges the card; the intent that is returned has succeeded, waits for its capture or was declined. */
export function chargeSession(
  account: Account,
  session: CheckoutSessionRecord,
  customer: CustomerRecord | undefined,
  method: PaymentMethodRecord,
  input: CheckoutInput,
  filled: FilledInput,
): PaymentIntentRecord {
  const intent = { ...intentOf(account, session, filled), customer: customer?.id ?? session.customer }
  if (testBankAccount(method.card)) return startDebit(account, intent, method)
  const tried = attemptPayment(account, intent, method, { offSession: false })
  if (tried.status !== 'requires_action') return tried
  answerChallenge(account, tried.id, input.authenticate ?? 'succeed')
  return account.paymentIntents.get(tried.id) ?? tried
}

/** What a successful payment changes in its session; with `invoice_creation` there is a paid invoice as well. */
export function paidOutcome(
  account: Account,
  session: CheckoutSessionRecord,
  customer: CustomerRecord | undefined,
  intent: PaymentIntentRecord,
): Outcome {
  const isInvoiced = customer && session.plans.invoice_creation?.enabled === true
  return {
    payment_intent: intent.id,
    payment_status: intent.status === 'succeeded' ? 'paid' : 'unpaid',
    invoice: isInvoiced ? addPaidInvoice(account, session, customer, intent).id : null,
  }
}
