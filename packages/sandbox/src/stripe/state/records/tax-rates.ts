import type { Metadata } from '../../http/values.js'

/** A tax rate as it is kept; its fields are those of Stripe's tax rate. */
export interface TaxRateRecord {
  readonly id: string
  readonly created: number
  readonly active: boolean
  readonly country: string | null
  readonly description: string | null
  readonly display_name: string
  readonly inclusive: boolean
  readonly jurisdiction: string | null
  readonly metadata: Metadata
  readonly percentage: number
  readonly state: string | null
  readonly tax_type: string | null
}
