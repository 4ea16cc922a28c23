// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateSubscriptionItemParams, UpdateSubscriptionItemResult } from '../gen/models.js'

/**
 * Changes the price or quantity of one item of a subscription.
 *
 * A changed price resets the quantity to 1 unless `quantity` is given too. By default prorations wait for the next invoice; **money
 * moves** at once with `proration_behavior: always_invoice` and when the billing interval changes.
 *
 * @returns the item as it is now
 * @throws {ApiError} `not_found` when there is no such item; `invalid_request` when the subscription is cancelled, or Stripe refuses a
 * parameter; `card` when the payment is declined and `payment_behavior` is `error_if_incomplete`
 *
 * @see https://docs.stripe.com/api/subscription_items/update
 * @example
 * ```ts
 * const subscriptionItem = await updateSubscriptionItem(stripe, {
 *   id: 'si_1Abc',
 *   quantity: 12,
 *   proration_behavior: 'create_prorations',
 * })
 * ```
 */
export async function updateSubscriptionItem<const Expand = undefined>(
  client: StripeClient,
  params: UpdateSubscriptionItemParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateSubscriptionItemResult, Expand>> {
  return callOperation(
    client,
    'stripe_update_subscription_item',
    'POST /v1/subscription_items/{id} price_data^price',
    params,
    options,
  )
}
