import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetSubscriptionParams, GetSubscriptionResult } from '../gen/models.js'

/**
 * Retrieves a subscription.
 *
 * @returns the subscription, with the current period (Unix seconds) and plan of its first item at the top
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://docs.stripe.com/api/subscriptions/retrieve
 * @example
 * ```ts
 * const { status, current_period_end } = await getSubscription(stripe, { id: 'sub_mno345' })
 * ```
 */
export function getSubscription<const Expand = undefined>(
  client: StripeClient,
  params: GetSubscriptionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetSubscriptionResult, Expand>>
export async function getSubscription(
  client: StripeClient,
  params: GetSubscriptionParams,
  options?: StripeRequestOptions,
): Promise<GetSubscriptionResult> {
  const request = call(client, 'stripe_get_subscription', params, options)
  const { id, ...query } = params ?? {}
  const { data } = await client.http.GET('/v1/subscriptions/{id}', {
    ...request,
    params: { path: { id }, query },
  })
  return data
}
