import type { Metadata, Value } from '../../http/values.js'
import type { CheckoutLine } from './checkout.js'

/** A quote as it is kept; its fields are those of Stripe's quote. */
export interface QuoteRecord {
  readonly id: string
  readonly created: number
  readonly accepted_at: number | null
  readonly canceled_at: number | null
  readonly collection_method: string
  readonly currency: string | null
  readonly customer: string | null
  readonly default_tax_rates: readonly string[]
  readonly description: string | null
  readonly discounts?: readonly string[]
  readonly expires_at: number
  readonly finalized_at: number | null
  readonly footer: string | null
  readonly header: string | null
  readonly invoice: string | null
  readonly invoice_settings: {
    readonly custom_fields: Value
    readonly days_until_due: number | null
    readonly description: string | null
    readonly footer: string | null
    readonly issuer: Value
  }
  readonly lines: readonly CheckoutLine[]
  readonly metadata: Metadata
  readonly number: string | null
  readonly status: 'accepted' | 'canceled' | 'draft' | 'open'
  readonly subscription: string | null
  readonly subscription_data: {
    readonly billing_mode: Value
    readonly description: string | null
    readonly metadata: Metadata
    readonly trial_period_days: number | null
  }
}
