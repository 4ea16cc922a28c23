import type {
  BalanceTransaction,
  Charge,
  Customer,
  DeletedCustomer,
  PaymentIntent,
  PaymentMethod,
} from '@billing/stripe'

/** Money given back to a customer, as events carry it. */
export interface Refund {
  id: string
  object: 'refund'
  /** Minor currency unit. */
  amount: number
  balance_transaction: string | BalanceTransaction | null
  charge: string | Charge | null
  /** Unix seconds. */
  created: number
  /** Three-letter ISO code in lower case. */
  currency: string
  customer: string | Customer | DeletedCustomer | null
  customer_account: string | null
  description?: string
  /** Where the money went; the details are under the key named by `type`. */
  destination_details?: { type: string; [key: string]: unknown }
  failure_balance_transaction?: string | BalanceTransaction
  /** Why it failed, such as `expired_or_canceled_card`. */
  failure_reason?: string
  /** Where the customer is told how to receive the money. */
  instructions_email?: string
  metadata: { [key: string]: string } | null
  /** What the customer must do to receive the money. */
  next_action?: { type: string; [key: string]: unknown }
  payment_intent: string | PaymentIntent | null
  payment_method: string | PaymentMethod | null
  pending_reason?: 'charge_pending' | 'insufficient_funds' | 'processing' | (string & {})
  /** What the customer sees, in the customer's currency. */
  presentment_details?: { presentment_amount: number; presentment_currency: string }
  reason: 'duplicate' | 'expired_uncaptured_charge' | 'fraudulent' | 'requested_by_customer' | (string & {}) | null
  receipt_number: string | null
  /** The transfer reversal that funded it, where it was funded by one. */
  source_transfer_reversal: string | { id: string; object: 'transfer_reversal' } | null
  status: 'canceled' | 'failed' | 'pending' | 'requires_action' | 'succeeded' | (string & {}) | null
  /** The transfer reversal it caused, where a transfer was reversed with it. */
  transfer_reversal: string | { id: string; object: 'transfer_reversal' } | null
}
