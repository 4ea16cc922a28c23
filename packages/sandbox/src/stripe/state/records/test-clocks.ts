/** A test clock as it is kept; its fields are those of Stripe's test clock. */
export interface TestClockRecord {
  readonly id: string
  readonly created: number
  /** The time of its customers. */
  readonly frozen_time: number
  readonly name: string | null
  /** The time that it is advancing to; null while it stands still. */
  readonly target: number | null
}
