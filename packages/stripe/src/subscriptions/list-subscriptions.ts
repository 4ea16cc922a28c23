// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListSubscriptionsParams, ListSubscriptionsResult } from '../gen/models.js'

/**
 * Lists subscriptions, newest first.
 *
 * Cancelled ones are left out unless `status` is `canceled`, `ended` or `all`. Subscriptions on a test clock appear only when `test_clock`
 * or `customer` is given.
 *
 * @returns one page of subscriptions; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
 *
 * @see https://docs.stripe.com/api/subscriptions/list
 * @example
 * ```ts
 * const { subscriptions } = await listSubscriptions(stripe, {
 *   customer: 'cus_abc123',
 *   status: 'all',
 *   limit: 25,
 * })
 * ```
 */
export function listSubscriptions<const Expand = undefined>(
  client: StripeClient,
  params?: ListSubscriptionsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListSubscriptionsResult, Expand>>
export function listSubscriptions(
  client: StripeClient,
  params?: ListSubscriptionsParams,
  options?: StripeRequestOptions,
): Promise<ListSubscriptionsResult>
export async function listSubscriptions(
  client: StripeClient,
  params: ListSubscriptionsParams = {},
  options?: StripeRequestOptions,
): Promise<ListSubscriptionsResult> {
  return callOperation(client, 'stripe_list_subscriptions', 'LIST /v1/subscriptions', params, options)
}
