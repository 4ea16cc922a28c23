import type { Account } from './account.js'
import { toDate } from './dates.js'
import { balanceOf } from './invoice-amounts.js'
import type { Application, Invoice, Stored, Transaction } from './state.types.js'

export type NewTransaction = Omit<Transaction, Exclude<keyof Stored, 'fields'> | 'voidedAt'>

/** Stores a transaction and applies it to its invoices. */
export function record(account: Account, parts: NewTransaction): Transaction {
  const row = account.transaction.add(newTransaction(account, parts))
  book(account, row, 1)
  account.report('transaction', row.id, 'insert')
  return row
}

/** Keys are written out, as for invoices. */
export function newTransaction(account: Account, parts: NewTransaction): Transaction {
  const { customerId, type, amount, fee, fields, at, applications, refundOf, declined } = parts
  const { id, salt, writtenAt, modifiedAt } = account.stamp(account.transaction, fields, at)
  const row: Transaction = {
    id,
    salt,
    fields,
    writtenAt,
    modifiedAt,
    customerId,
    type,
    amount,
    fee,
    at,
    applications,
    voidedAt: null,
    refundOf,
  }
  return declined ? { ...row, declined } : row
}

/** Applies a transaction to other invoices than before. */
export function reapply(account: Account, transaction: Transaction, applications: Application[]): void {
  unapply(account, transaction)
  transaction.applications = applications
  book(account, transaction, 1)
  account.touch(transaction)
}

/** Undoes the applications of a transaction. */
export function unapply(account: Account, transaction: Transaction): void {
  book(account, transaction, -1)
  transaction.applications = []
}

function book(account: Account, { type, applications, at }: Transaction, sign: 1 | -1): void {
  for (const { invoiceId, amount } of applications) {
    const invoice = account.invoice.get(invoiceId)
    if (!invoice) continue
    if (type === 'cre') invoice.credited += sign * amount
    else invoice.paid += sign * amount
    invoice.paidOn = balanceOf(invoice) <= 0 ? toDate(at) : null
    account.touch(invoice)
  }
}

export function appliedOf({ applications }: Transaction): number {
  return applications.reduce((cents, { amount }) => cents + amount, 0)
}

/** What is left of a payment or credit: neither applied to an invoice nor refunded from what was not. */
export function unusedOf(account: Account, transaction: Transaction): number {
  const refunds = account.transaction.by('refundOf', transaction.id).filter((refund) => refund.voidedAt === null)
  return [transaction, ...refunds].reduce((cents, one) => cents + one.amount - appliedOf(one), 0)
}

/** Spreads an amount over invoices, in their order, none beyond its balance. */
export function spread(cents: number, invoices: readonly Invoice[]): Application[] {
  let left = cents
  return invoices.flatMap((invoice) => {
    const amount = Math.min(left, balanceOf(invoice))
    left -= Math.max(0, amount)
    return amount > 0 ? [{ invoiceId: invoice.id, amount }] : []
  })
}

/** The refunded amount of a payment, as a positive number. */
export function refundedOf(account: Account, payment: Transaction): number {
  const refunds = account.transaction.by('refundOf', payment.id).filter((refund) => refund.voidedAt === null)
  return -refunds.reduce((cents, refund) => cents + refund.amount, 0)
}
