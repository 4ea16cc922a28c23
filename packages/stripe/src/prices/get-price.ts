// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetPriceParams, GetPriceResult } from '../gen/models.js'

/**
 * Retrieves a price.
 *
 * The tiers of a tiered price are left out unless `expand` contains `tiers`.
 *
 * @returns the price; `unit_amount` is in the minor currency unit, and null for tiered and customer-chosen amounts
 * @throws {ApiError} `not_found` when there is no such price
 *
 * @see https://docs.stripe.com/api/prices/retrieve
 * @example
 * ```ts
 * const price = await getPrice(stripe, { id: 'price_def456' })
 * ```
 */
export async function getPrice<const Expand = undefined>(
  client: StripeClient,
  params: GetPriceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetPriceResult, Expand>> {
  return callOperation(client, 'stripe_get_price', 'GET /v1/prices/{id}', params, options)
}
