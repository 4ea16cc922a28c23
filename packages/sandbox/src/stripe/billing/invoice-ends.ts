import { invalidRequest } from '../http/errors.js'
import type { Account } from '../state/account.js'
import type { InvoiceRecord } from '../state/records.js'
import { changeBalance } from './change-balance.js'
import { changeInvoice } from './invoicing.js'
import { cancelPayment } from './payments.js'
import { markPastDue, noteSettled } from './subscription-consequences.js'

/** Cancels the open payment intents of an invoice. */
export function cancelPayments(account: Account, invoice: InvoiceRecord, reason: string): InvoiceRecord['payments'] {
  return invoice.payments.map((payment) => {
    const intent = account.paymentIntents.get(payment.payment_intent)
    if (payment.status !== 'open' || !intent) return payment
    if (intent.status !== 'canceled' && intent.status !== 'succeeded') cancelPayment(account, intent, reason)
    return { ...payment, status: 'canceled', canceled_at: account.now() }
  })
}

export function voidInvoice(account: Account, invoice: InvoiceRecord): InvoiceRecord {
  if (invoice.status === 'paid') throw invalidRequest('Invoices with `paid` payments cannot be voided.')
  if (invoice.status !== 'open') {
    throw invalidRequest("You can only pass in open invoices. This invoice isn't open.")
  }
  const voided = changeInvoice(
    account,
    invoice,
    {
      auto_advance: false,
      next_payment_attempt: null,
      payments: cancelPayments(account, invoice, 'void_invoice'),
      status: 'void',
      status_transitions: { ...invoice.status_transitions, voided_at: account.now() },
    },
    'invoice.voided',
  )
  returnBalance(account, voided)
  noteSettled(account, voided)
  return voided
}

/** A void invoice returns what it took from the customer's balance. */
function returnBalance(account: Account, invoice: InvoiceRecord): void {
  const customer = account.customers.get(invoice.customer)
  const taken = invoice.starting_balance - (invoice.ending_balance ?? invoice.starting_balance)
  if (!customer || taken === 0) return
  changeBalance(account, customer, {
    amount: taken,
    currency: invoice.currency,
    invoice: invoice.id,
    type: 'unapplied_from_invoice',
  })
}

export function markUncollectible(account: Account, invoice: InvoiceRecord): InvoiceRecord {
  if (invoice.status === 'uncollectible') throw invalidRequest('This invoice has already been marked uncollectible.')
  if (invoice.status !== 'open') {
    throw invalidRequest("You can only pass in open invoices. This invoice isn't open.")
  }
  const written = changeInvoice(
    account,
    invoice,
    {
      auto_advance: false,
      next_payment_attempt: null,
      status: 'uncollectible',
      status_transitions: { ...invoice.status_transitions, marked_uncollectible_at: account.now() },
    },
    'invoice.marked_uncollectible',
  )
  noteSettled(account, written)
  return written
}

/** Marks an invoice that was sent and not paid in time. */
export function noteOverdue(account: Account, invoice: InvoiceRecord): void {
  changeInvoice(account, invoice, {}, 'invoice.overdue')
  markPastDue(account, invoice)
}
