// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListPromotionCodesParams, ListPromotionCodesResult } from '../gen/models.js'

/**
 * Lists promotion codes, newest first.
 *
 * Pass `code` to find one by what customers enter; case does not matter.
 *
 * @returns one page of promotion codes; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown coupon
 *
 * @see https://docs.stripe.com/api/promotion_codes/list
 * @example
 * ```ts
 * const { promotion_codes: promotionCodes } = await listPromotionCodes(stripe, {
 *   code: 'LAUNCH20',
 *   active: true,
 * })
 * ```
 */
export function listPromotionCodes<const Expand = undefined>(
  client: StripeClient,
  params?: ListPromotionCodesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListPromotionCodesResult, Expand>>
export function listPromotionCodes(
  client: StripeClient,
  params?: ListPromotionCodesParams,
  options?: StripeRequestOptions,
): Promise<ListPromotionCodesResult>
export async function listPromotionCodes(
  client: StripeClient,
  params: ListPromotionCodesParams = {},
  options?: StripeRequestOptions,
): Promise<ListPromotionCodesResult> {
  return callOperation(client, 'stripe_list_promotion_codes', 'LIST /v1/promotion_codes', params, options)
}
