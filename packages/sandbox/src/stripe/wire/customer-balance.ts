import type { Wire } from '../http/endpoint.js'
import type { CustomerBalanceTransactionRecord, CustomerRecord } from '../state/records.js'

export const presentBalanceChange = (change: CustomerBalanceTransactionRecord): Wire => ({
  id: change.id,
  object: 'customer_balance_transaction',
  amount: change.amount,
  checkout_session: null,
  created: change.created,
  credit_note: change.credit_note,
  currency: change.currency,
  customer: change.customer,
  customer_account: null,
  description: change.description,
  ending_balance: change.ending_balance,
  invoice: change.invoice,
  livemode: false,
  metadata: change.metadata,
  type: change.type,
})

/** No money reaches a customer's cash balance: bank transfers are not emulated. */
export const presentCashBalance = ({ id, reconciliation_mode }: CustomerRecord): Wire => ({
  object: 'cash_balance',
  available: null,
  customer: id,
  customer_account: null,
  livemode: false,
  settings: {
    reconciliation_mode: reconciliation_mode ?? 'automatic',
    using_merchant_default: reconciliation_mode === undefined,
  },
})
