// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListSubscriptionItemsParams, ListSubscriptionItemsResult } from '../gen/models.js'

/**
 * Lists the items of a subscription; `subscription` is required.
 *
 * The subscription itself holds only the first few in `items`.
 *
 * @returns one page of items; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when there is no such subscription
 *
 * @see https://docs.stripe.com/api/subscription_items/list
 * @example
 * ```ts
 * const { subscription_items: subscriptionItems } = await listSubscriptionItems(stripe, {
 *   subscription: 'sub_mno345',
 *   limit: 100,
 * })
 * ```
 */
export function listSubscriptionItems<const Expand = undefined>(
  client: StripeClient,
  params: ListSubscriptionItemsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListSubscriptionItemsResult, Expand>>
export function listSubscriptionItems(
  client: StripeClient,
  params: ListSubscriptionItemsParams,
  options?: StripeRequestOptions,
): Promise<ListSubscriptionItemsResult>
export async function listSubscriptionItems(
  client: StripeClient,
  params: ListSubscriptionItemsParams,
  options?: StripeRequestOptions,
): Promise<ListSubscriptionItemsResult> {
  return callOperation(client, 'stripe_list_subscription_items', 'LIST /v1/subscription_items', params, options)
}
