import type { Invoice, PaymentIntent } from '@billing/stripe'
import { money } from '../report.js'

/** The state of a payment intent after a step of a workflow. */
export const intentRow = (step: string, intent: PaymentIntent) => ({
  step,
  status: intent.status as string,
  amount: money(intent.amount, intent.currency),
  received: money(intent.amount_received, intent.currency),
})

/** The state of an invoice after a step of a workflow. */
export const invoiceRow = (step: string, invoice: Invoice) => ({
  step,
  status: String(invoice.status),
  number: invoice.number,
  total: money(invoice.total, invoice.currency),
  paid: money(invoice.amount_paid, invoice.currency),
  due: money(invoice.amount_remaining, invoice.currency),
})
