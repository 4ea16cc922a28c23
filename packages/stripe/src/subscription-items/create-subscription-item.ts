// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateSubscriptionItemParams, CreateSubscriptionItemResult } from '../gen/models.js'

/**
 * Adds an item to a subscription beside the existing ones.
 *
 * Give `price` or `price_data`; currency and interval have to fit the subscription, and a price can be on it only once. By default the
 * prorated amount waits for the next invoice; **money moves** at once with `proration_behavior: always_invoice`. A subscription has 20
 * items at most.
 *
 * @returns the item
 * @throws {ApiError} `invalid_request` when the subscription is cancelled or has the price already, or the price does not fit it; `card`
 * when the payment is declined and `payment_behavior` is `error_if_incomplete`
 *
 * @see https://docs.stripe.com/api/subscription_items/create
 * @example
 * ```ts
 * const subscriptionItem = await createSubscriptionItem(stripe, {
 *   subscription: 'sub_mno345',
 *   price: 'price_addon',
 *   quantity: 2,
 * })
 * ```
 */
export async function createSubscriptionItem<const Expand = undefined>(
  client: StripeClient,
  params: CreateSubscriptionItemParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateSubscriptionItemResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_subscription_item',
    'POST /v1/subscription_items price_data^price',
    params,
    options,
  )
}
