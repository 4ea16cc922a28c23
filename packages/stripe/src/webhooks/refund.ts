import type {
  BalanceTransaction,
  Charge,
  Customer,
  DeletedCustomer,
  PaymentIntent,
  PaymentMethod,
} from '@billing/stripe'

/** A reversal of a transfer to a connected account. */
interface TransferReversal {
  /** Identifier, `trr_…`. */
  id: string
  /** Always `transfer_reversal`. */
  object: 'transfer_reversal'
}

/** A refund, as events carry it. */
export interface Refund {
  /** Identifier, `re_…`. */
  id: string
  /** Always `refund`. */
  object: 'refund'
  /** Minor currency unit. */
  amount: number
  /** The balance transaction of the refund. */
  balance_transaction: string | BalanceTransaction | null
  /** The refunded charge. */
  charge: string | Charge | null
  /** Unix seconds. */
  created: number
  /** Three-letter ISO code in lower case. */
  currency: string
  /** The refunded customer. */
  customer: string | Customer | DeletedCustomer | null
  /** Identifier of the account that represents the customer. */
  customer_account: string | null
  /** Your description. */
  description?: string
  /** The destination of the refund; details are under the key named by `type`. */
  destination_details?: {
    /** The type of the destination. */
    type: string
    [key: string]: unknown
  }
  /** The balance transaction of its failure. */
  failure_balance_transaction?: string | BalanceTransaction
  /** Why it failed, such as `expired_or_canceled_card`. */
  failure_reason?: string
  /** The e-mail address to which the instructions for receiving the money are sent. */
  instructions_email?: string
  /** Your own key-value pairs. */
  metadata: { [key: string]: string } | null
  /** What the customer must do to receive the money. */
  next_action?: {
    /** The type of the action. */
    type: string
    [key: string]: unknown
  }
  /** The refunded payment intent. */
  payment_intent: string | PaymentIntent | null
  /** The refunded payment method. */
  payment_method: string | PaymentMethod | null
  /** Why it is still pending. */
  pending_reason?: 'charge_pending' | 'insufficient_funds' | 'processing' | (string & {})
  /** The amount shown to the customer, in the customer's currency. */
  presentment_details?: {
    /** Minor unit of `presentment_currency`. */
    presentment_amount: number
    /** Three-letter ISO code in lower case. */
    presentment_currency: string
  }
  /** The reason for the refund. */
  reason: 'duplicate' | 'expired_uncaptured_charge' | 'fraudulent' | 'requested_by_customer' | (string & {}) | null
  /** Number on the receipt; null until one was sent. */
  receipt_number: string | null
  /** The transfer reversal that funded it, if any. */
  source_transfer_reversal: string | TransferReversal | null
  /** The status of the refund. */
  status: 'canceled' | 'failed' | 'pending' | 'requires_action' | 'succeeded' | (string & {}) | null
  /** The transfer reversal that it caused, if any. */
  transfer_reversal: string | TransferReversal | null
}
