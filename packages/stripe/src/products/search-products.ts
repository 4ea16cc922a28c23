// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { SearchProductsParams, SearchProductsResult } from '../gen/models.js'

/**
 * Searches products in Stripe's query language, such as `active:'true' AND metadata['tier']:'premium'`.
 *
 * New and changed products are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
 * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
 *
 * @returns one page of products; `next_page` is the `page` of the next one
 * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
 *
 * @see https://docs.stripe.com/api/products/search
 * @example
 * ```ts
 * const { products } = await searchProducts(stripe, { query: "active:'true' AND metadata['tier']:'premium'" })
 * ```
 */
export function searchProducts<const Expand = undefined>(
  client: StripeClient,
  params: SearchProductsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<SearchProductsResult, Expand>>
export function searchProducts(
  client: StripeClient,
  params: SearchProductsParams,
  options?: StripeRequestOptions,
): Promise<SearchProductsResult>
export async function searchProducts(
  client: StripeClient,
  params: SearchProductsParams,
  options?: StripeRequestOptions,
): Promise<SearchProductsResult> {
  return callOperation(client, 'stripe_search_products', 'LIST /v1/products/search', params, options)
}
