// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateCouponParams, UpdateCouponResult } from '../gen/models.js'

/**
 * Changes a coupon's name, metadata or amounts in other currencies.
 *
 * Its discount, currency and duration are final.
 *
 * @returns the coupon as it is now
 * @throws {ApiError} `not_found` when there is no such coupon
 *
 * @see https://docs.stripe.com/api/coupons/update
 * @example
 * ```ts
 * const coupon = await updateCoupon(stripe, {
 *   id: 'launch20',
 *   name: 'Launch offer 2026',
 *   metadata: { campaign: 'launch' },
 * })
 * ```
 */
export async function updateCoupon<const Expand = undefined>(
  client: StripeClient,
  params: UpdateCouponParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateCouponResult, Expand>> {
  return callOperation(client, 'stripe_update_coupon', 'POST /v1/coupons/{id}', params, options)
}
