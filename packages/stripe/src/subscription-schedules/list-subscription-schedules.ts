// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListSubscriptionSchedulesParams, ListSubscriptionSchedulesResult } from '../gen/models.js'

/**
 * Lists subscription schedules, newest first, ended ones included.
 *
 * Schedules of customers on a test clock appear only when `customer` is given.
 *
 * @returns one page of schedules; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
 *
 * @see https://docs.stripe.com/api/subscription_schedules/list
 * @example
 * ```ts
 * const { subscription_schedules: subscriptionSchedules } = await listSubscriptionSchedules(stripe, {
 *   customer: 'cus_abc123',
 *   scheduled: true,
 * })
 * ```
 */
export function listSubscriptionSchedules<const Expand = undefined>(
  client: StripeClient,
  params?: ListSubscriptionSchedulesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListSubscriptionSchedulesResult, Expand>>
export function listSubscriptionSchedules(
  client: StripeClient,
  params?: ListSubscriptionSchedulesParams,
  options?: StripeRequestOptions,
): Promise<ListSubscriptionSchedulesResult>
export async function listSubscriptionSchedules(
  client: StripeClient,
  params: ListSubscriptionSchedulesParams = {},
  options?: StripeRequestOptions,
): Promise<ListSubscriptionSchedulesResult> {
  return callOperation(client, 'stripe_list_subscription_schedules', 'LIST /v1/subscription_schedules', params, options)
}
