// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListQuotesParams, ListQuotesResult } from '../gen/models.js'

/**
 * Lists quotes, newest first, in every status.
 *
 * Quotes on a test clock appear only when `test_clock` or `customer` is given.
 *
 * @returns one page of quotes; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
 *
 * @see https://docs.stripe.com/api/quotes/list
 * @example
 * ```ts
 * const { quotes } = await listQuotes(stripe, { customer: 'cus_abc123', status: 'open' })
 * ```
 */
export function listQuotes<const Expand = undefined>(
  client: StripeClient,
  params?: ListQuotesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListQuotesResult, Expand>>
export function listQuotes(
  client: StripeClient,
  params?: ListQuotesParams,
  options?: StripeRequestOptions,
): Promise<ListQuotesResult>
export async function listQuotes(
  client: StripeClient,
  params: ListQuotesParams = {},
  options?: StripeRequestOptions,
): Promise<ListQuotesResult> {
  return callOperation(client, 'stripe_list_quotes', 'LIST /v1/quotes', params, options)
}
