import type { Metadata, Value } from '../../http/values.js'

/** A postal address. */
export interface Address {
  readonly city: string | null
  readonly country: string | null
  readonly line1: string | null
  readonly line2: string | null
  readonly postal_code: string | null
  readonly state: string | null
}

/** A customer as it is kept; its fields are those of Stripe's customer. */
export interface CustomerRecord {
  readonly id: string
  readonly created: number
  /** A deleted customer can still be retrieved, and shows only this. */
  readonly deleted: boolean
  readonly address: Address | null
  readonly balance: number
  readonly business_name?: string
  readonly currency: string | null
  readonly delinquent: boolean
  readonly description: string | null
  readonly email: string | null
  readonly individual_name?: string
  readonly invoice_prefix: string
  readonly invoice_settings: {
    readonly custom_fields: Value
    readonly default_payment_method: string | null
    readonly footer: string | null
    readonly rendering_options: Value
  }
  readonly metadata: Metadata
  readonly name: string | null
  readonly next_invoice_sequence: number
  readonly phone: string | null
  readonly preferred_locales: Value
  /** How its cash balance pays; without it as the account is set up. */
  readonly reconciliation_mode?: string
  readonly shipping: Value
  readonly tax_exempt: string
  /** The test clock whose time is the customer's. */
  readonly test_clock?: string
}
