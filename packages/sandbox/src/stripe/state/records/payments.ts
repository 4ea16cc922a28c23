import type { Metadata, Value, Values } from '../../http/values.js'

/** A payment method as it is kept; its fields are those of Stripe's payment method. */
export interface PaymentMethodRecord {
  readonly id: string
  readonly created: number
  readonly customer: string | null
  readonly metadata: Metadata
  /** The name of the test card, or of the test bank account, that it came from. */
  readonly card: string
  /** Parameters that are only kept and shown. */
  readonly details?: Readonly<Record<string, Value>>
  /** The month and year after which the card expires, where they were sent. */
  readonly expiry?: { readonly month: number; readonly year: number }
  /** Charged without a customer, or detached: it may not be used again. */
  readonly consumed: boolean
}

/** A token as it is kept: card details that become one payment method. */
export interface TokenRecord {
  readonly id: string
  readonly created: number
  /** The name of the test card. */
  readonly card: string
  readonly expiry?: PaymentMethodRecord['expiry']
  /** The name and address that were sent with it. */
  readonly details: Values
  readonly used: boolean
}

/** The status of a payment intent. */
export type PaymentIntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'processing'
  | 'requires_capture'
  | 'canceled'
  | 'succeeded'

/** Why a payment failed. */
export interface PaymentError {
  readonly advice_code?: string
  readonly code: string
  /** Banks give none for a debit that they return. */
  readonly decline_code?: string
  readonly message: string
  readonly network_decline_code?: string
  readonly param?: string
  readonly charge?: string
  readonly payment_method: string
}

/** A payment intent as it is kept; its fields are those of Stripe's payment intent. */
export interface PaymentIntentRecord {
  readonly id: string
  readonly created: number
  readonly amount: number
  readonly amount_capturable: number
  readonly amount_received: number
  readonly automatic_payment_methods: { readonly allow_redirects: string; readonly enabled: true } | null
  readonly canceled_at: number | null
  readonly cancellation_reason: string | null
  readonly capture_method: string
  readonly client_secret: string
  readonly confirmation_method: string
  readonly currency: string
  readonly customer: string | null
  readonly description: string | null
  /** The invoice it pays; not on the wire since 2025-03-31.basil. */
  readonly invoice: string | null
  readonly last_payment_error: PaymentError | null
  readonly latest_charge: string | null
  readonly metadata: Metadata
  readonly next_action: Value
  readonly payment_method: string | null
  readonly setup_future_usage: string | null
  readonly status: PaymentIntentStatus
  /** Parameters that are only kept and shown. */
  readonly details: Readonly<Record<string, Value>>
}

/** A charge as it is kept; its fields are those of Stripe's charge. */
export interface ChargeRecord {
  readonly id: string
  readonly created: number
  readonly amount: number
  readonly amount_captured: number
  readonly amount_refunded: number
  readonly balance_transaction: string | null
  readonly captured: boolean
  readonly currency: string
  readonly customer: string | null
  readonly description: string | null
  /** The dispute or inquiry about it. */
  readonly dispute?: string
  readonly failure: PaymentError | null
  readonly metadata: Metadata
  readonly payment_intent: string
  readonly payment_method: string
  readonly card: string
  /** Those of the payment method, where it has any. */
  readonly billing_details?: Value
  readonly expiry?: PaymentMethodRecord['expiry']
  readonly receipt_email: string | null
  readonly shipping: Value
  readonly statement_descriptor: string | null
  readonly status: 'succeeded' | 'pending' | 'failed'
  /** Until when an authorisation may be captured. */
  readonly capture_before: number | null
}

/** A refund as it is kept; its fields are those of Stripe's refund. */
export interface RefundRecord {
  readonly id: string
  readonly created: number
  readonly amount: number
  readonly balance_transaction: string | null
  readonly charge: string
  readonly currency: string
  readonly metadata: Metadata
  readonly payment_intent: string
  readonly reason: string | null
}

/** A balance transaction as it is kept; its fields are those of Stripe's balance transaction. */
export interface BalanceTransactionRecord {
  readonly id: string
  readonly created: number
  readonly amount: number
  readonly available_on: number
  readonly currency: string
  readonly source: string
  readonly type: 'adjustment' | 'charge' | 'payout' | 'payout_cancel' | 'refund'
}

/** A payout as it is kept; its fields are those of Stripe's payout. */
export interface PayoutRecord {
  readonly id: string
  readonly created: number
  readonly amount: number
  readonly arrival_date: number
  readonly balance_transaction: string
  readonly currency: string
  readonly description: string | null
  readonly destination: string
  readonly failure_balance_transaction: string | null
  readonly metadata: Metadata
  readonly method: string
  readonly statement_descriptor: string | null
  readonly status: 'pending' | 'paid' | 'canceled'
}
