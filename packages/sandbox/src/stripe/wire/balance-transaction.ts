import type { Wire } from '../http/endpoint.js'
import type { BalanceTransactionRecord } from '../state/records.js'

/** The categories that are not called as the type. The only adjustments are those of disputes. */
const CATEGORIES: Readonly<Partial<Record<BalanceTransactionRecord['type'], string>>> = {
  adjustment: 'dispute',
  payout_cancel: 'payout_reversal',
}

export const presentBalanceTransaction = (transaction: BalanceTransactionRecord, now: number): Wire => ({
  id: transaction.id,
  object: 'balance_transaction',
  amount: transaction.amount,
  available_on: transaction.available_on,
  balance_type: 'payments',
  created: transaction.created,
  currency: transaction.currency,
  description: null,
  exchange_rate: null,
  fee: 0,
  fee_details: [],
  net: transaction.amount,
  reporting_category: CATEGORIES[transaction.type] ?? transaction.type,
  source: transaction.source,
  status: transaction.available_on <= now ? 'available' : 'pending',
  type: transaction.type,
})
