// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteCouponParams, DeleteCouponResult } from '../gen/models.js'

/**
 * Deletes a coupon, so that it can no longer be redeemed.
 *
 * Discounts that customers have from it already stay as they are.
 *
 * @returns the coupon's `id` and `deleted` true
 * @throws {ApiError} `not_found` when there is no such coupon
 *
 * @see https://docs.stripe.com/api/coupons/delete
 * @example
 * ```ts
 * await deleteCoupon(stripe, { id: 'launch20' })
 * ```
 */
export async function deleteCoupon(
  client: StripeClient,
  params: DeleteCouponParams,
  options?: StripeRequestOptions,
): Promise<DeleteCouponResult> {
  return callOperation(client, 'stripe_delete_coupon', 'DELETE /v1/coupons/{id}', params, options)
}
