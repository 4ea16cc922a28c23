// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { SearchPricesParams, SearchPricesResult } from '../gen/models.js'

/**
 * Searches prices in Stripe's query language, such as `product:'prod_xyz789' AND active:'true'`.
 *
 * New and changed prices are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
 * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
 *
 * @returns one page of prices; `next_page` is the `page` of the next one
 * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
 *
 * @see https://docs.stripe.com/api/prices/search
 * @example
 * ```ts
 * const { prices } = await searchPrices(stripe, { query: "product:'prod_xyz789' AND active:'true'" })
 * ```
 */
export function searchPrices<const Expand = undefined>(
  client: StripeClient,
  params: SearchPricesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<SearchPricesResult, Expand>>
export function searchPrices(
  client: StripeClient,
  params: SearchPricesParams,
  options?: StripeRequestOptions,
): Promise<SearchPricesResult>
export async function searchPrices(
  client: StripeClient,
  params: SearchPricesParams,
  options?: StripeRequestOptions,
): Promise<SearchPricesResult> {
  return callOperation(client, 'stripe_search_prices', 'LIST /v1/prices/search', params, options)
}
