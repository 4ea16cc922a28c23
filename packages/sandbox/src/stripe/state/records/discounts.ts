import type { Metadata } from '../../http/values.js'

/** A coupon as it is kept; its fields are those of Stripe's coupon. */
export interface CouponRecord {
  readonly id: string
  readonly created: number
  readonly amount_off: number | null
  /** The products that it reduces; null for all. */
  readonly applies_to: readonly string[] | null
  readonly currency: string | null
  /** `amount_off` in other currencies. */
  readonly currency_options: Readonly<Record<string, number>>
  /** A deleted coupon is found only through the discounts that were made from it. */
  readonly deleted: boolean
  readonly duration: string
  readonly duration_in_months: number | null
  readonly max_redemptions: number | null
  readonly metadata: Metadata
  readonly name: string | null
  readonly percent_off: number | null
  readonly redeem_by: number | null
  readonly times_redeemed: number
}

/** A promotion code as it is kept; its fields are those of Stripe's promotion code. */
export interface PromotionCodeRecord {
  readonly id: string
  readonly created: number
  readonly active: boolean
  readonly code: string
  readonly coupon: string
  readonly customer: string | null
  readonly expires_at: number | null
  readonly max_redemptions: number | null
  readonly metadata: Metadata
  readonly restrictions: {
    /** `minimum_amount` in other currencies. */
    readonly currency_options: Readonly<Record<string, number>>
    readonly first_time_transaction: boolean
    readonly minimum_amount: number | null
    readonly minimum_amount_currency: string | null
  }
  readonly times_redeemed: number
}

/** A discount as it is kept; its fields are those of Stripe's discount. */
export interface DiscountRecord {
  readonly id: string
  readonly coupon: string
  readonly customer: string | null
  /** Removed by request, used up or at its end; invoices still refer to it. */
  readonly deleted: boolean
  readonly end: number | null
  readonly invoice: string | null
  readonly invoice_item: string | null
  readonly promotion_code: string | null
  readonly start: number
  readonly subscription: string | null
  readonly subscription_item: string | null
}
