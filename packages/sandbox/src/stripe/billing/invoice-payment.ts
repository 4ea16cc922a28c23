import { invalidRequest, StripeError } from '../http/errors.js'
import { referencedPaymentMethod } from '../payment-methods.js'
import type { Account } from '../state/account.js'
import type { InvoiceRecord, PaymentIntentRecord, PaymentMethodRecord } from '../state/records.js'
import { presentPaymentIntent } from '../wire/payment-intent.js'
import { cancelPayments } from './invoice-ends.js'
import { changeInvoice, finalizeInvoice, markPaid } from './invoicing.js'
import { attemptPayment, checkUsable, declineError } from './payments.js'
import { keepPayingMethod, markPastDue, noteSettled } from './subscription-consequences.js'
import { updateUsage } from './usage-lines.js'

const DAY = 86_400

/** Days between the attempts to collect a failed payment; after the last one Stripe gives up. */
const RETRY_AFTER = [3, 5, 7].map((days) => days * DAY)

export const NO_PAYMENT_METHOD =
  'This customer has no attached payment source or default payment method. Please consider adding a default payment method. ' +
  'For more information, visit https://stripe.com/docs/billing/subscriptions/payment-methods-setting#payment-method-priority.'

type Payer = Pick<InvoiceRecord, 'customer' | 'default_payment_method' | 'subscription'>

/** The payment method that is charged: the invoice's own, else the subscription's, else the customer's default. Detached ones are ignored. */
export function payingMethod(
  account: Account,
  { default_payment_method, subscription, customer }: Payer,
): PaymentMethodRecord | undefined {
  const candidates = [
    default_payment_method,
    account.subscriptions.get(subscription ?? '')?.default_payment_method,
    account.customers.get(customer)?.invoice_settings.default_payment_method,
  ]
  return candidates.map((id) => account.paymentMethods.get(id ?? '')).find((method) => method?.customer === customer)
}

interface Attempt {
  readonly offSession: boolean
  /** An id or a test card's name, used instead of the default. */
  readonly paymentMethod?: string | undefined
}

/** The invoice after an attempt to collect it, and why it failed. */
interface Collected {
  readonly invoice: InvoiceRecord
  readonly error?: StripeError
}

/** Tries to collect an open invoice. */
export function collect(account: Account, invoice: InvoiceRecord, { offSession, paymentMethod }: Attempt): Collected {
  const method = paymentMethod
    ? referencedPaymentMethod(account, paymentMethod, 'payment_method')
    : payingMethod(account, invoice)
  const intent = intentOf(account, invoice)
  if (!method || !intent) {
    return { invoice, error: invalidRequest(NO_PAYMENT_METHOD, { code: 'resource_missing' }) }
  }
  checkUsable(method, invoice.customer)
  const tried = attemptPayment(account, intent, method, { offSession })
  const noted = noteAttempt(account, tried) ?? invoice
  if (tried.status === 'succeeded') return { invoice: noted }
  const error = tried.status === 'requires_action' ? actionError(account, tried) : declineError(account, tried)
  return { invoice: noted, error }
}

const actionError = (account: Account, intent: PaymentIntentRecord): StripeError =>
  new StripeError(402, {
    type: 'card_error',
    code: 'invoice_payment_intent_requires_action',
    message:
      'This payment requires additional user action before it can be completed successfully. ' +
      'Payment can be completed using the PaymentIntent associated with the invoice.',
    payment_intent: presentPaymentIntent(account, intent),
  })

export const intentOf = (account: Account, invoice: InvoiceRecord): PaymentIntentRecord | undefined =>
  account.paymentIntents.get(invoice.payments.at(-1)?.payment_intent ?? '')

/** Applies the outcome of a payment intent to the invoice that it pays and to the subscription. */
export function noteAttempt(account: Account, intent: PaymentIntentRecord): InvoiceRecord | undefined {
  const invoice = intent.invoice === null ? undefined : account.invoices.get(intent.invoice)
  if (!invoice || (invoice.status !== 'open' && invoice.status !== 'uncollectible')) return invoice
  if (intent.status === 'succeeded') {
    const payments = invoice.payments.map((payment) =>
      payment.payment_intent === intent.id
        ? { ...payment, status: 'paid' as const, amount_paid: intent.amount_received, paid_at: account.now() }
        : payment,
    )
    const changes = { attempt_count: invoice.attempt_count + 1, attempted: true, payments }
    const paid = markPaid(account, invoice, changes)
    keepPayingMethod(account, paid, intent)
    noteSettled(account, paid)
    return paid
  }
  return noteFailure(
    account,
    invoice,
    intent.status === 'requires_action' ? 'invoice.payment_action_required' : undefined,
  )
}

/** Records a failed attempt, plans the next one unless one is planned or none is left, and marks the subscription as past due. */
export function noteFailure(account: Account, invoice: InvoiceRecord, event = 'invoice.payment_failed'): InvoiceRecord {
  const now = account.now()
  const planned = invoice.next_payment_attempt
  const isPlanned = planned !== null && planned > now
  const next = isPlanned ? planned : nextAttempt(invoice, now)
  if (next !== null && !isPlanned) account.schedule.add(next, 'invoice', invoice.id)
  // A payment that waits for the customer has not been attempted yet.
  const isWaiting = event === 'invoice.payment_action_required'
  const attempts = invoice.attempt_count + (isWaiting ? 0 : 1)
  const changes = { attempt_count: attempts, attempted: true, next_payment_attempt: next }
  const failed = changeInvoice(account, invoice, changes, event)
  markPastDue(account, invoice)
  return failed
}

function nextAttempt(invoice: InvoiceRecord, now: number): number | null {
  if (!invoice.auto_advance || invoice.collection_method !== 'charge_automatically') return null
  const pause = RETRY_AFTER[invoice.attempt_count]
  return pause === undefined ? null : now + pause
}

/** Finalizes a draft; with nothing to pay it also settles its subscription. */
export function finalizeAndSettle(account: Account, draft: InvoiceRecord): InvoiceRecord {
  const final = finalizeInvoice(account, updateUsage(account, draft))
  if (final.status === 'paid') noteSettled(account, final)
  return final
}

/** Pays an invoice. A draft is finalized first, which already pays it when nothing is due. */
export function payInvoice(
  account: Account,
  invoice: InvoiceRecord,
  { offSession, paymentMethod, outOfBand }: Attempt & { readonly outOfBand: boolean },
): Collected {
  if (invoice.status === 'paid') throw invalidRequest('Invoice is already paid')
  if (invoice.status === 'void') throw invalidRequest('You cannot pay an invoice that has been voided.')
  const open = invoice.status === 'draft' ? finalizeAndSettle(account, invoice) : invoice
  if (open.status === 'paid') return { invoice: open }
  if (!outOfBand) return collect(account, open, { offSession, paymentMethod })
  const released = { payments: cancelPayments(account, open, 'void_invoice') }
  const paid = markPaid(account, open, { ...released, paid_out_of_band: true })
  noteSettled(account, paid)
  return { invoice: paid }
}
