import { termsOf } from './account-settings.js'
import { addDays, daysBetween, toDate } from './dates.js'
import type { Invoice, InvoiceLine } from './state.types.js'

export function lineTotal({ rate, quantity }: InvoiceLine): number {
  return Math.round(rate * quantity)
}

export function totalOf(invoice: Invoice): number {
  return invoice.lines.reduce((cents, line) => cents + lineTotal(line), 0)
}

/** A void invoice is owed by nobody. */
export function balanceOf(invoice: Invoice): number {
  return invoice.voidedAt === null ? totalOf(invoice) - invoice.paid - invoice.credited : 0
}

export function dueDate(invoice: Invoice): string {
  return addDays(invoice.date, termsOf(invoice.fields['terms_id']).days)
}

export function daysOverdue(invoice: Invoice, now: number): number {
  return balanceOf(invoice) > 0 ? Math.max(0, daysBetween(dueDate(invoice), toDate(now))) : 0
}

export interface Status {
  readonly name: string
  readonly str: string
  readonly state: 'o' | 'c'
}

export function invoiceStatus(invoice: Invoice, now: number): Status {
  if (invoice.voidedAt !== null) return { name: 'Void', str: 'closed-void', state: 'c' }
  if (balanceOf(invoice) <= 0) return { name: 'Paid', str: 'closed-paid', state: 'c' }
  if (invoice.inCollections) return { name: 'Collections', str: 'open-collections', state: 'o' }
  if (daysOverdue(invoice, now) > 0) return { name: 'Overdue', str: 'open-overdue', state: 'o' }
  return { name: 'Unpaid', str: 'open-unpaid', state: 'o' }
}
