import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { BalanceTransactionRecord, RefundRecord } from '../state/records.js'

export const presentRefund = (account: Account, refund: RefundRecord): Wire => ({
  id: refund.id,
  object: 'refund',
  amount: refund.amount,
  balance_transaction: refund.balance_transaction,
  charge: refund.charge,
  created: refund.created,
  currency: refund.currency,
  customer: account.charges.get(refund.charge)?.customer ?? null,
  customer_account: null,
  destination_details: { card: { type: 'refund' }, type: 'card' },
  metadata: refund.metadata,
  payment_intent: refund.payment_intent,
  payment_method: account.charges.get(refund.charge)?.payment_method ?? null,
  reason: refund.reason,
  receipt_number: null,
  source_transfer_reversal: null,
  status: 'succeeded',
  transfer_reversal: null,
})

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
  reporting_category: transaction.type,
  source: transaction.source,
  status: transaction.available_on <= now ? 'available' : 'pending',
  type: transaction.type,
})
