import type { Metadata } from '../../http/values.js'

/** A feature as it is kept; its fields are those of Stripe's feature. */
export interface FeatureRecord {
  readonly id: string
  readonly active: boolean
  readonly lookup_key: string
  readonly metadata: Metadata
  readonly name: string
}

/** A feature of a product. */
export interface ProductFeatureRecord {
  readonly id: string
  readonly feature: string
  readonly product: string
}

/** A feature that a customer has. */
export interface ActiveEntitlementRecord {
  readonly id: string
  readonly customer: string
  readonly feature: string
}
