/** A tax id of a customer as it is kept; its fields are those of Stripe's tax id. */
export interface TaxIdRecord {
  readonly id: string
  readonly created: number
  readonly customer: string
  readonly type: string
  readonly value: string
}
