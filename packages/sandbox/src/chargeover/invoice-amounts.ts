import { termsOf } from './account-settings.js'
import { addDays, daysBetween, toDate } from './dates.js'
import type { Invoice, InvoiceLine } from './state.types.js'

export function lineTotal({ rate, quantity }: InvoiceLine): number {
  return Math.round(rate * quantity)
}

export function totalOf(invoice: Invoice): number {
  return invoice.lines.reduce((cents, line) => cents + lineTotal(line), 0)
}

/** The balance of a void invoice is 0. */
export function balanceOf(invoice: Invoice): number {
  return invoice.voidedAt === null ? totalOf(invoice) - invoice.paid - invoice.credited : 0
}

export function dueDate(invoice: Invoice): string {
  return addDays(invoice.date, termsOf(invoice.fields['terms_id']).days)
}

export function daysOverdue(invoice: Invoice, now: number): number {
  return balanceOf(invoice) > 0 ? Math.max(0, daysBetween(dueDate(invoice), toDate(now))) : 0
}
