// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { SearchInvoicesParams, SearchInvoicesResult } from '../gen/models.js'

/**
 * Searches invoices in Stripe's query language, such as `status:'open' AND total>10000`.
 *
 * New and changed invoices are found after up to a minute, in an outage after up to an hour: do not use it to read what you have just
 * written. Searches have a limit of their own of 20 a second. Not available to accounts in India.
 *
 * @returns one page of invoices; `next_page` is the `page` of the next one
 * @throws {ApiError} `invalid_request` when the query is not valid; `rate_limit` when more than 20 searches are made in a second
 *
 * @see https://docs.stripe.com/api/invoices/search
 * @example
 * ```ts
 * const { invoices } = await searchInvoices(stripe, { query: "status:'open' AND total>10000" })
 * ```
 */
export function searchInvoices<const Expand = undefined>(
  client: StripeClient,
  params: SearchInvoicesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<SearchInvoicesResult, Expand>>
export function searchInvoices(
  client: StripeClient,
  params: SearchInvoicesParams,
  options?: StripeRequestOptions,
): Promise<SearchInvoicesResult>
export async function searchInvoices(
  client: StripeClient,
  params: SearchInvoicesParams,
  options?: StripeRequestOptions,
): Promise<SearchInvoicesResult> {
  return callOperation(client, 'stripe_search_invoices', 'LIST /v1/invoices/search', params, options)
}
