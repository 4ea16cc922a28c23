import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { RefundRecord } from '../state/records.js'

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
  destination_details: {
    // The number by which a bank finds the refund becomes known days later.
    card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
    type: 'card',
  },
  metadata: refund.metadata,
  payment_intent: refund.payment_intent,
  payment_method: account.charges.get(refund.charge)?.payment_method ?? null,
  reason: refund.reason,
  receipt_number: null,
  source_transfer_reversal: null,
  status: 'succeeded',
  transfer_reversal: null,
})
