import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listOf, matches } from './http/lists.js'
import { given, object } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { InvoicePayment, InvoiceRecord } from './state/records.js'
import { presentInvoicePayment } from './wire/invoice.js'

interface Found {
  readonly invoice: InvoiceRecord
  readonly payment: InvoicePayment
}

/** The invoices that a list may read: the one that is named, that of the payment intent, or all, newest first. */
function candidates({ account, values }: Call): Iterable<InvoiceRecord> {
  const id = given(values, 'invoice')
  const intent = given(object(values, 'payment') ?? {}, 'payment_intent')
  if (id !== undefined) {
    const invoice = account.invoices.get(id)
    if (!invoice) throw noSuchReference('invoice', id, 'invoice')
    return [invoice]
  }
  if (intent === undefined) return account.invoices.walk('older')
  const paid = account.invoices.get(account.paymentIntents.get(intent)?.invoice ?? '')
  return paid ? [paid] : []
}

function list(call: Call): Wire {
  const { path, values } = call
  const intent = given(object(values, 'payment') ?? {}, 'payment_intent')
  const found: Found[] = []
  for (const invoice of candidates(call)) {
    for (const payment of invoice.payments.toReversed()) found.push({ invoice, payment })
  }
  const rows = found.filter(
    ({ payment }) =>
      matches(values, 'status', payment.status) &&
      (intent === undefined || payment.payment_intent === intent) &&
      inRange(values, 'created', payment.created),
  )
  const wires = rows.map(({ invoice, payment }) => presentInvoicePayment(invoice, payment))
  return listOf(wires, values, path, 'invoice_payment')
}

function retrieve({ account, id }: Call): Wire {
  for (const invoice of account.invoices.walk('older')) {
    const payment = invoice.payments.find((one) => one.id === id)
    if (payment) return presentInvoicePayment(invoice, payment)
  }
  throw noSuchObject('invoice_payment', id, 'invoice_payment')
}

export const invoicePaymentRoutes: readonly StripeRoute[] = [
  listRoute('/v1/invoice_payments', PARAMETERS.listInvoicePayments, 'invoice_payment', list),
  route('GET', '/v1/invoice_payments/{id}', PARAMETERS.retrieve, 'invoice_payment', retrieve),
]
