// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListPlansParams, ListPlansResult } from '../gen/models.js'

/**
 * Lists plans, the predecessors of prices, newest first.
 *
 * Recurring prices appear here as plans with the same id; use `listPrices` for anything new.
 *
 * @returns one page of plans; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when there is no such product
 *
 * @see https://docs.stripe.com/api/plans/list
 * @example
 * ```ts
 * const { plans } = await listPlans(stripe, { product: 'prod_xyz789', active: true })
 * ```
 */
export function listPlans<const Expand = undefined>(
  client: StripeClient,
  params?: ListPlansParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListPlansResult, Expand>>
export function listPlans(
  client: StripeClient,
  params?: ListPlansParams,
  options?: StripeRequestOptions,
): Promise<ListPlansResult>
export async function listPlans(
  client: StripeClient,
  params: ListPlansParams = {},
  options?: StripeRequestOptions,
): Promise<ListPlansResult> {
  return callOperation(client, 'stripe_list_plans', 'LIST /v1/plans', params, options)
}
