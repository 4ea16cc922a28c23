// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetCouponParams, GetCouponResult } from '../gen/models.js'

/**
 * Retrieves a coupon.
 *
 * The products it is limited to are left out unless `expand` contains `applies_to`.
 *
 * @returns the coupon; `valid` tells whether it can still be redeemed
 * @throws {ApiError} `not_found` when there is no such coupon
 *
 * @see https://docs.stripe.com/api/coupons/retrieve
 * @example
 * ```ts
 * const coupon = await getCoupon(stripe, { id: 'launch20' })
 * ```
 */
export async function getCoupon<const Expand = undefined>(
  client: StripeClient,
  params: GetCouponParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetCouponResult, Expand>> {
  return callOperation(client, 'stripe_get_coupon', 'GET /v1/coupons/{id}', params, options)
}
