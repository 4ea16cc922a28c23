import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CancelSubscriptionParams, CancelSubscriptionResult } from '../gen/models.js'

/**
 * Cancels a subscription at once. To let it end with its period, call `updateSubscription` with `cancel_at_period_end: true`.
 *
 * **`prorate` and `invoice_now` are sent as true unless you pass false**: unused time is credited and a final invoice is created.
 * Stripe's own default for both is false.
 *
 * @returns the subscription with status `canceled`; `canceled_at` and `ended_at` are Unix seconds
 * @throws {ApiError} `not_found` when there is no such subscription or it is cancelled already
 *
 * @see https://docs.stripe.com/api/subscriptions/cancel
 * @example
 * ```ts
 * await cancelSubscription(stripe, { id: 'sub_mno345', prorate: false, invoice_now: false })
 * ```
 */
export function cancelSubscription<const Expand = undefined>(
  client: StripeClient,
  params: CancelSubscriptionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CancelSubscriptionResult, Expand>>
export async function cancelSubscription(
  client: StripeClient,
  params: CancelSubscriptionParams,
  options?: StripeRequestOptions,
): Promise<CancelSubscriptionResult> {
  const request = call(client, 'stripe_cancel_subscription', params, options)
  const { id, prorate = true, invoice_now = true, ...query } = params ?? {}
  const { data } = await client.http.DELETE('/v1/subscriptions/{id}', {
    ...request,
    params: { path: { id }, query: { ...query, prorate, invoice_now } },
  })
  return data
}
