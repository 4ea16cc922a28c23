import { balanceOf, daysOverdue } from './invoice-amounts.js'
import type { Invoice } from './state.types.js'

export interface InvoiceStatus {
  readonly name: string
  readonly str: string
  readonly state: 'o' | 'c'
}

export function invoiceStatus(invoice: Invoice, now: number): InvoiceStatus {
  if (invoice.voidedAt !== null) return { name: 'Void', str: 'closed-void', state: 'c' }
  if (balanceOf(invoice) <= 0) return { name: 'Paid', str: 'closed-paid', state: 'c' }
  if (invoice.inCollections) return { name: 'Collections', str: 'open-collections', state: 'o' }
  if (daysOverdue(invoice, now) > 0) return { name: 'Overdue', str: 'open-overdue', state: 'o' }
  return { name: 'Unpaid', str: 'open-unpaid', state: 'o' }
}
