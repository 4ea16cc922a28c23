// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListDisputesParams, ListDisputesResult } from '../gen/models.js'

/**
 * Lists disputes, newest first.
 *
 * There is no filter by status: look for those with a status that ends in `needs_response`.
 *
 * @returns one page of disputes; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown charge
 *
 * @see https://docs.stripe.com/api/disputes/list
 * @example
 * ```ts
 * const { disputes } = await listDisputes(stripe, { created: { gte: 1767225600 }, limit: 25 })
 * ```
 */
export function listDisputes<const Expand = undefined>(
  client: StripeClient,
  params?: ListDisputesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListDisputesResult, Expand>>
export function listDisputes(
  client: StripeClient,
  params?: ListDisputesParams,
  options?: StripeRequestOptions,
): Promise<ListDisputesResult>
export async function listDisputes(
  client: StripeClient,
  params: ListDisputesParams = {},
  options?: StripeRequestOptions,
): Promise<ListDisputesResult> {
  return callOperation(client, 'stripe_list_disputes', 'LIST /v1/disputes', params, options)
}
