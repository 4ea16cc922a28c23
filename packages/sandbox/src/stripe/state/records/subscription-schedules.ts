import type { Metadata, Values } from '../../http/values.js'

/** A phase of a subscription schedule as it is kept. */
export interface SchedulePhase {
  readonly currency: string
  readonly end_date: number
  /** As parameters of a subscription, with prices by id. */
  readonly items: readonly Values[]
  /** The other parameters that the phase sets. */
  readonly settings: Values
  readonly start_date: number
  readonly trial_end: number | null
}

/** A subscription schedule as it is kept; its fields are those of Stripe's. */
export interface SubscriptionScheduleRecord {
  readonly id: string
  readonly created: number
  readonly billing_mode: Values | null
  readonly canceled_at: number | null
  readonly completed_at: number | null
  readonly customer: string
  readonly default_settings: Values
  readonly end_behavior: 'cancel' | 'release'
  /** Whether `subscription_schedule.expiring` was recorded. */
  readonly is_expiring: boolean
  readonly metadata: Metadata
  /** Index of the phase that runs; null before the first. */
  readonly phase: number | null
  readonly phases: readonly SchedulePhase[]
  readonly released_at: number | null
  readonly released_subscription: string | null
  readonly status: 'active' | 'canceled' | 'completed' | 'not_started' | 'released'
  readonly subscription: string | null
}
