// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { SearchCustomersParams, SearchCustomersResult } from '../gen/models.js'

/**
 * Searches customers in Stripe's query language, such as `email:'jane@example.com'` or `metadata['crm_id']:'12345'`.
 *
 * New and changed customers are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
 * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
 *
 * @returns one page of customers; `next_page` is the `page` of the next one
 * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
 *
 * @see https://docs.stripe.com/api/customers/search
 * @example
 * ```ts
 * const { customers } = await searchCustomers(stripe, { query: "email:'jane@example.com'", limit: 10 })
 * ```
 */
export function searchCustomers<const Expand = undefined>(
  client: StripeClient,
  params: SearchCustomersParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<SearchCustomersResult, Expand>>
export function searchCustomers(
  client: StripeClient,
  params: SearchCustomersParams,
  options?: StripeRequestOptions,
): Promise<SearchCustomersResult>
export async function searchCustomers(
  client: StripeClient,
  params: SearchCustomersParams,
  options?: StripeRequestOptions,
): Promise<SearchCustomersResult> {
  return callOperation(client, 'stripe_search_customers', 'LIST /v1/customers/search', params, options)
}
