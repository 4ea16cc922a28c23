import type {
  BalanceTransaction,
  Charge,
  Customer,
  DeletedCustomer,
  PaymentIntent,
  PaymentMethod,
} from '@billing/stripe'

/** What a transfer to a connected account was taken back by. */
interface TransferReversal {
  /** Identifier, `trr_…`. */
  id: string
  /** Always `transfer_reversal`. */
  object: 'transfer_reversal'
}

/** Money given back to a customer, as events carry it. */
export interface Refund {
  /** Identifier, `re_…`. */
  id: string
  /** Always `refund`. */
  object: 'refund'
  /** Minor currency unit. */
  amount: number
  /** The balance transaction of the refund. */
  balance_transaction: string | BalanceTransaction | null
  /** The charge it gives back. */
  charge: string | Charge | null
  /** Unix seconds. */
  created: number
  /** Three-letter ISO code in lower case. */
  currency: string
  /** The customer it goes to. */
  customer: string | Customer | DeletedCustomer | null
  /** Identifier of the account that represents the customer. */
  customer_account: string | null
  /** Your description. */
  description?: string
  /** Where the money went; the details are under the key named by `type`. */
  destination_details?: {
    /** Which kind of destination it is. */
    type: string
    [key: string]: unknown
  }
  /** The effect on your balance of its failure. */
  failure_balance_transaction?: string | BalanceTransaction
  /** Why it failed, such as `expired_or_canceled_card`. */
  failure_reason?: string
  /** The e-mail address to which the instructions for receiving the money are sent. */
  instructions_email?: string
  /** Your own data, as strings by name. */
  metadata: { [key: string]: string } | null
  /** What the customer must do to receive the money. */
  next_action?: {
    /** Which kind of action it is. */
    type: string
    [key: string]: unknown
  }
  /** The payment intent it gives back. */
  payment_intent: string | PaymentIntent | null
  /** The payment method it goes to. */
  payment_method: string | PaymentMethod | null
  /** Why it is not done yet. */
  pending_reason?: 'charge_pending' | 'insufficient_funds' | 'processing' | (string & {})
  /** What the customer sees, in the customer's currency. */
  presentment_details?: {
    /** Minor unit of `presentment_currency`. */
    presentment_amount: number
    /** Three-letter ISO code in lower case. */
    presentment_currency: string
  }
  /** Why it was made. */
  reason: 'duplicate' | 'expired_uncaptured_charge' | 'fraudulent' | 'requested_by_customer' | (string & {}) | null
  /** Number on the receipt; null until one was sent. */
  receipt_number: string | null
  /** The transfer reversal that funded it, where it was funded by one. */
  source_transfer_reversal: string | TransferReversal | null
  /** Where the refund stands. */
  status: 'canceled' | 'failed' | 'pending' | 'requires_action' | 'succeeded' | (string & {}) | null
  /** The transfer reversal it caused, where a transfer was reversed with it. */
  transfer_reversal: string | TransferReversal | null
}
