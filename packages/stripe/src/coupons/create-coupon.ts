// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateCouponParams, CreateCouponResult } from '../gen/models.js'

/**
 * Creates a coupon with either `percent_off` or `amount_off` and `currency`.
 *
 * `amount_off` is in the minor currency unit and never makes an invoice negative. `duration` is `once` by default; `repeating` needs
 * `duration_in_months`. Amount, currency and duration are final; customers redeem it through a promotion code, or you pass it in
 * `discounts`.
 *
 * @returns the coupon; its `id` is yours or generated
 * @throws {ApiError} `invalid_request` when the `id` is taken, or a parameter is missing, such as `currency` beside `amount_off`
 *
 * @see https://docs.stripe.com/api/coupons/create
 * @example
 * ```ts
 * const coupon = await createCoupon(stripe, {
 *   percent_off: 20,
 *   duration: 'repeating',
 *   duration_in_months: 3,
 *   name: 'Launch offer',
 * })
 * ```
 */
export async function createCoupon<const Expand = undefined>(
  client: StripeClient,
  params: CreateCouponParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateCouponResult, Expand>> {
  return callOperation(client, 'stripe_create_coupon', 'POST /v1/coupons percent_off^amount_off+', params, options)
}
