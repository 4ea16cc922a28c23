// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListActiveEntitlementsParams, ListActiveEntitlementsResult } from '../gen/models.js'

/**
 * Lists the features that a customer may use now, through the products of their active subscriptions.
 *
 * `customer` is required. Decide by `lookup_key`, which is your own name for the feature.
 *
 * @returns one page of entitlements; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when there is no such customer
 *
 * @see https://docs.stripe.com/api/entitlements/active-entitlement/list
 * @example
 * ```ts
 * const { active_entitlements: activeEntitlements } = await listActiveEntitlements(stripe, {
 *   customer: 'cus_abc123',
 *   limit: 100,
 * })
 * ```
 */
export function listActiveEntitlements<const Expand = undefined>(
  client: StripeClient,
  params: ListActiveEntitlementsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListActiveEntitlementsResult, Expand>>
export function listActiveEntitlements(
  client: StripeClient,
  params: ListActiveEntitlementsParams,
  options?: StripeRequestOptions,
): Promise<ListActiveEntitlementsResult>
export async function listActiveEntitlements(
  client: StripeClient,
  params: ListActiveEntitlementsParams,
  options?: StripeRequestOptions,
): Promise<ListActiveEntitlementsResult> {
  return callOperation(
    client,
    'stripe_list_active_entitlements',
    'LIST /v1/entitlements/active_entitlements',
    params,
    options,
  )
}
