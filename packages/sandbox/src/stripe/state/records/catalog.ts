import type { Metadata, Value } from '../../http/values.js'

/** A product as it is kept; its fields are those of Stripe's product. */
export interface ProductRecord {
  readonly id: string
  readonly created: number
  readonly active: boolean
  readonly default_price: string | null
  readonly description: string | null
  readonly images: Value
  readonly marketing_features: Value
  readonly metadata: Metadata
  readonly name: string
  readonly package_dimensions: Value
  readonly shippable: boolean | null
  readonly statement_descriptor: string | null
  readonly tax_code: string | null
  readonly tax_details: Value
  readonly type: string
  readonly unit_label: string | null
  readonly updated: number
  readonly url: string | null
}

/** Unit of a billing period. */
export type Interval = 'day' | 'week' | 'month' | 'year'

/** How often a price recurs; its fields are those of Stripe's price. */
export interface Recurring {
  readonly interval: Interval
  readonly interval_count: number
  /** The meter whose usage is charged. */
  readonly meter: string | null
  readonly trial_period_days: number | null
  readonly usage_type: string
}

/** A price as it is kept; its fields are those of Stripe's price. */
export interface PriceRecord {
  readonly id: string
  readonly created: number
  readonly active: boolean
  readonly currency: string
  /** Deleted as a plan. */
  readonly deleted?: true
  readonly lookup_key: string | null
  readonly metadata: Metadata
  readonly nickname: string | null
  readonly product: string
  readonly recurring: Recurring | null
  readonly tax_behavior: string
  /** An amount that the customer chooses. */
  readonly custom_unit_amount?: {
    readonly maximum: number | null
    readonly minimum: number | null
    readonly preset: number | null
  }
  readonly tiers?: readonly PriceTier[]
  readonly tiers_mode?: string
  /** Units are charged by the package. */
  readonly transform_quantity?: { readonly divide_by: number; readonly round: string }
  /** Null with a custom amount or tiers. */
  readonly unit_amount: number | null
  readonly unit_amount_decimal: string | null
}

/** A tier of a price; its fields are those of Stripe's. */
export interface PriceTier {
  readonly flat_amount: number | null
  readonly flat_amount_decimal: string | null
  readonly unit_amount: number | null
  readonly unit_amount_decimal: string | null
  /** Null in the last tier. */
  readonly up_to: number | null
}
