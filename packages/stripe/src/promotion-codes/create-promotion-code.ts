// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreatePromotionCodeParams, CreatePromotionCodeResult } from '../gen/models.js'

/**
 * Creates a code that customers enter to redeem a coupon.
 *
 * `code` may hold letters, digits and dashes, and has to be unique, in any case, among the active codes; without it one is generated. It
 * can be limited to a customer, a number of redemptions, a time and a minimum amount, but not beyond the coupon's own limits.
 *
 * @returns the promotion code; customers enter its `code`
 * @throws {ApiError} `invalid_request` when an active promotion code has this `code` already, or the coupon does not exist or is used up
 *
 * @see https://docs.stripe.com/api/promotion_codes/create
 * @example
 * ```ts
 * const promotionCode = await createPromotionCode(stripe, {
 *   promotion: { type: 'coupon', coupon: 'launch20' },
 *   code: 'LAUNCH20',
 *   max_redemptions: 100,
 * })
 * ```
 */
export async function createPromotionCode<const Expand = undefined>(
  client: StripeClient,
  params: CreatePromotionCodeParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreatePromotionCodeResult, Expand>> {
  return callOperation(client, 'stripe_create_promotion_code', 'POST /v1/promotion_codes', params, options)
}
