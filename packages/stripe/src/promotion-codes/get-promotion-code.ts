// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetPromotionCodeParams, GetPromotionCodeResult } from '../gen/models.js'

/**
 * Retrieves a promotion code by its id (`promo_…`).
 *
 * To find one by the code that customers enter, use `listPromotionCodes`.
 *
 * @returns the promotion code; `active` tells whether it can be redeemed
 * @throws {ApiError} `not_found` when there is no such promotion code
 *
 * @see https://docs.stripe.com/api/promotion_codes/retrieve
 * @example
 * ```ts
 * const promotionCode = await getPromotionCode(stripe, { id: 'promo_1Abc' })
 * ```
 */
export async function getPromotionCode<const Expand = undefined>(
  client: StripeClient,
  params: GetPromotionCodeParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetPromotionCodeResult, Expand>> {
  return callOperation(client, 'stripe_get_promotion_code', 'GET /v1/promotion_codes/{id}', params, options)
}
