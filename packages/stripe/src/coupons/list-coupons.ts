// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListCouponsParams, ListCouponsResult } from '../gen/models.js'

/**
 * Lists coupons, newest first, used-up ones included.
 *
 * Deleted coupons are not listed.
 *
 * @returns one page of coupons; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/coupons/list
 * @example
 * ```ts
 * const { coupons } = await listCoupons(stripe, { limit: 25 })
 * ```
 */
export function listCoupons<const Expand = undefined>(
  client: StripeClient,
  params?: ListCouponsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListCouponsResult, Expand>>
export function listCoupons(
  client: StripeClient,
  params?: ListCouponsParams,
  options?: StripeRequestOptions,
): Promise<ListCouponsResult>
export async function listCoupons(
  client: StripeClient,
  params: ListCouponsParams = {},
  options?: StripeRequestOptions,
): Promise<ListCouponsResult> {
  return callOperation(client, 'stripe_list_coupons', 'LIST /v1/coupons', params, options)
}
