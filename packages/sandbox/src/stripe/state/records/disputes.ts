import type { Metadata, Value } from '../../http/values.js'

/** The status of a dispute; those that begin with `warning` are of an inquiry, which withdraws nothing. */
export type DisputeStatus =
  | 'needs_response'
  | 'under_review'
  | 'won'
  | 'lost'
  | 'warning_needs_response'
  | 'warning_under_review'
  | 'warning_closed'

/** A dispute as it is kept; its fields are those of Stripe's dispute. */
export interface DisputeRecord {
  readonly id: string
  readonly created: number
  readonly amount: number
  readonly balance_transactions: readonly string[]
  readonly charge: string
  readonly currency: string
  readonly evidence: Readonly<Record<string, Value>>
  readonly metadata: Metadata
  readonly payment_intent: string
  readonly reason: string
  readonly status: DisputeStatus
  readonly submission_count: number
}
