/** A key of a mobile app as it is kept, without its secret. */
export interface EphemeralKeyRecord {
  readonly id: string
  readonly created: number
  readonly customer: string
  readonly expires: number
}
