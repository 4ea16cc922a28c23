import type { Metadata, Value, Values } from '../../http/values.js'

/** What is bought in a Checkout session; its fields are those of Stripe's line item. */
export interface CheckoutLine {
  readonly id: string
  readonly price: string
  readonly quantity: number
  /** What the customer pays, where the price leaves that open; not on the wire. */
  readonly chosen_amount?: number
  readonly adjustable_quantity: {
    readonly enabled: boolean
    readonly maximum: number | null
    readonly minimum: number | null
  } | null
  readonly metadata: Metadata
  readonly tax_rates?: readonly string[]
}

/** A Checkout session as it is kept; its fields are those of Stripe's session. */
export interface CheckoutSessionRecord {
  readonly id: string
  readonly created: number
  readonly mode: 'payment' | 'setup' | 'subscription'
  readonly status: 'open' | 'complete' | 'expired'
  readonly payment_status: 'no_payment_required' | 'paid' | 'unpaid'
  readonly ui_mode: string
  /** The address at which its page is served; not on the wire. */
  readonly page_url: string
  readonly cancel_url: string | null
  readonly return_url: string | null
  readonly success_url: string | null
  readonly redirect_on_completion: string
  readonly client_secret: string | null
  readonly currency: string | null
  readonly custom_fields: readonly Values[]
  readonly customer: string | null
  readonly customer_creation: string | null
  readonly customer_details: Value
  readonly customer_email: string | null
  readonly collected_information: Value
  readonly consent: Value
  /** The discounts that the session gives; what is bought gets them when it is completed. */
  readonly discounts?: readonly string[]
  readonly expires_at: number
  readonly invoice: string | null
  readonly lines: readonly CheckoutLine[]
  readonly metadata: Metadata
  readonly payment_intent: string | null
  /** The link that opened it. */
  readonly payment_link?: string
  readonly payment_method_collection: string
  readonly setup_intent: string | null
  readonly subscription: string | null
  /** What becomes of the session when it is completed; not on the wire. */
  readonly plans: {
    readonly customer_update: Values
    readonly invoice_creation: Values | null
    readonly payment_intent_data: Values
    readonly subscription_data: Values
  }
  /** Parameters that are only kept and shown. */
  readonly details: Readonly<Record<string, Value>>
}
