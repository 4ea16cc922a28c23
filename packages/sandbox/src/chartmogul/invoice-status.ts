import { isDisabled } from './editing.js'
import type { InvoiceRow, Transaction } from './store.types.js'

export type InvoiceStatus = 'open' | 'paid' | 'refunded' | 'voided' | 'written_off'

/** The status that follows from the transactions, unless it was set by a request. */
export function invoiceStatus({ closed_as, line_items, transactions }: InvoiceRow): InvoiceStatus {
  if (closed_as) return closed_as
  let total = 0
  for (const item of line_items) if (!isDisabled(item)) total += item.amount_in_cents
  const paid = successful(transactions, 'payment', total)
  if (paid < total) return 'open'
  return total > 0 && successful(transactions, 'refund', total) >= paid ? 'refunded' : 'paid'
}

function successful(transactions: readonly Transaction[], type: Transaction['type'], total: number): number {
  let sum = 0
  for (const transaction of transactions) {
    if (transaction.type === type && transaction.result === 'successful' && !isDisabled(transaction))
      sum += transaction.amount_in_cents ?? total
  }
  return sum
}
