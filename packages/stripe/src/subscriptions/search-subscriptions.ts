// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { SearchSubscriptionsParams, SearchSubscriptionsResult } from '../gen/models.js'

/**
 * Searches subscriptions in Stripe's query language, such as `status:'active' AND metadata['tier']:'premium'`.
 *
 * New and changed subscriptions are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
 * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
 *
 * @returns one page of subscriptions; `next_page` is the `page` of the next one
 * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
 *
 * @see https://docs.stripe.com/api/subscriptions/search
 * @example
 * ```ts
 * const { subscriptions } = await searchSubscriptions(stripe, {
 *   query: "status:'active' AND metadata['tier']:'premium'",
 * })
 * ```
 */
export function searchSubscriptions<const Expand = undefined>(
  client: StripeClient,
  params: SearchSubscriptionsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<SearchSubscriptionsResult, Expand>>
export function searchSubscriptions(
  client: StripeClient,
  params: SearchSubscriptionsParams,
  options?: StripeRequestOptions,
): Promise<SearchSubscriptionsResult>
export async function searchSubscriptions(
  client: StripeClient,
  params: SearchSubscriptionsParams,
  options?: StripeRequestOptions,
): Promise<SearchSubscriptionsResult> {
  return callOperation(client, 'stripe_search_subscriptions', 'LIST /v1/subscriptions/search', params, options)
}
