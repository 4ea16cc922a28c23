// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdatePromotionCodeParams, UpdatePromotionCodeResult } from '../gen/models.js'

/**
 * Switches a promotion code on or off, or changes its metadata or the minimum amounts in other currencies; all else is final.
 *
 * It can be switched on only while its coupon is valid and it can otherwise be redeemed. Promotion codes cannot be deleted.
 *
 * @returns the promotion code as it is now
 * @throws {ApiError} `not_found` when there is no such promotion code; `invalid_request` when it cannot be switched on again
 *
 * @see https://docs.stripe.com/api/promotion_codes/update
 * @example
 * ```ts
 * const promotionCode = await updatePromotionCode(stripe, { id: 'promo_1Abc', active: false })
 * ```
 */
export async function updatePromotionCode<const Expand = undefined>(
  client: StripeClient,
  params: UpdatePromotionCodeParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdatePromotionCodeResult, Expand>> {
  return callOperation(client, 'stripe_update_promotion_code', 'POST /v1/promotion_codes/{id}', params, options)
}
