import type { Metadata, Value } from '../../http/values.js'

/** The status of a subscription. */
export type SubscriptionStatus =
  | 'incomplete'
  | 'incomplete_expired'
  | 'trialing'
  | 'active'
  | 'past_due'
  | 'canceled'
  | 'unpaid'
  | 'paused'

/** An item of a subscription as it is kept; its fields are those of Stripe's subscription item. */
export interface SubscriptionItem {
  readonly id: string
  readonly created: number
  /** Discounts of this item, those that have ended included. */
  readonly discounts?: readonly string[]
  readonly metadata: Metadata
  readonly price: string
  /** None of a metered price: it is charged for what is used. */
  readonly quantity: number
  readonly tax_rates?: readonly string[]
  /** Since when usage is charged by this metered price. */
  readonly usage_from?: number
}

/** What a paused subscription becomes when the invoice of its resumption is paid. */
export interface Resumption {
  /** When the invoice is voided if nobody has attempted to pay it; null where the attempt is made with the request. */
  readonly expires_at: number | null
  /** None where nothing is to be paid. */
  readonly invoice: string | null
  readonly period: Pick<SubscriptionRecord, 'billing_cycle_anchor' | 'current_period_start' | 'current_period_end'>
}

/** A subscription as it is kept; its fields are those of Stripe's subscription. */
export interface SubscriptionRecord {
  readonly id: string
  readonly created: number
  readonly billing_cycle_anchor: number
  /** Until when the current period has been billed, where that is before its end. */
  readonly billed_until?: number | undefined
  readonly cancel_at: number | null
  readonly cancel_at_period_end: boolean
  readonly canceled_at: number | null
  /** Whether the period in which it ends is billed only until then. */
  readonly cancel_prorates?: boolean
  readonly cancellation_details: {
    readonly comment: string | null
    readonly feedback: string | null
    readonly feedback_option: string | null
    readonly reason: string | null
  }
  readonly collection_method: string
  readonly currency: string
  readonly current_period_end: number
  readonly current_period_start: number
  readonly customer: string
  readonly days_until_due: number | null
  readonly default_payment_method: string | null
  readonly default_tax_rates?: readonly string[]
  readonly description: string | null
  /** Discounts of the whole subscription, those that have ended included. */
  readonly discounts?: readonly string[]
  readonly ended_at: number | null
  readonly items: readonly SubscriptionItem[]
  readonly latest_invoice: string | null
  readonly metadata: Metadata
  readonly missing_payment_method: string
  readonly pause_collection: Value
  /** Requested while it is paused, and not yet paid. */
  readonly resumption?: Resumption | undefined
  /** The schedule that manages it. */
  readonly schedule?: string | null
  readonly start_date: number
  readonly status: SubscriptionStatus
  readonly trial_end: number | null
  readonly trial_start: number | null
  /** Whether `customer.subscription.trial_will_end` was recorded. */
  readonly trial_announced: boolean
  /** Parameters that are only kept and shown. */
  readonly details: Readonly<Record<string, Value>>
}
