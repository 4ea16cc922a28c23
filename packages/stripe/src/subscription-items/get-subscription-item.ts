// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetSubscriptionItemParams, GetSubscriptionItemResult } from '../gen/models.js'

/**
 * Retrieves an item of a subscription with its price and quantity.
 *
 * @returns the item; `current_period_start` and `current_period_end` are Unix seconds
 * @throws {ApiError} `not_found` when there is no such item
 *
 * @see https://docs.stripe.com/api/subscription_items/retrieve
 * @example
 * ```ts
 * const subscriptionItem = await getSubscriptionItem(stripe, { id: 'si_1Abc' })
 * ```
 */
export async function getSubscriptionItem<const Expand = undefined>(
  client: StripeClient,
  params: GetSubscriptionItemParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetSubscriptionItemResult, Expand>> {
  return callOperation(client, 'stripe_get_subscription_item', 'GET /v1/subscription_items/{id}', params, options)
}
