// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateSubscriptionParams, UpdateSubscriptionResult } from '../gen/models.js'

/**
 * Changes a subscription, such as its price, quantity or end.
 *
 * To change an item, pass its `id` (`si_…`) in `items`: an item without `id` is added beside the others, and a changed price resets the
 * quantity to 1 unless `quantity` is given too. By default prorations wait for the next invoice; **money moves** at once with
 * `proration_behavior: always_invoice`, when the billing interval changes, and when a trial starts or ends. Stripe allows about 200
 * changes of quantity an hour.
 *
 * @returns the subscription as it is now; `past_due` when a payment that the change needs has failed, which is no error by default
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when the subscription is cancelled, or Stripe
 * refuses a parameter; `card` when the payment is declined and `payment_behavior` is `error_if_incomplete`
 *
 * @see https://docs.stripe.com/api/subscriptions/update
 * @example
 * ```ts
 * const subscription = await updateSubscription(stripe, {
 *   id: 'sub_mno345',
 *   items: [{ id: 'si_1Abc', price: 'price_pro', quantity: 5 }],
 *   proration_behavior: 'always_invoice',
 * })
 * ```
 */
export async function updateSubscription<const Expand = undefined>(
  client: StripeClient,
  params: UpdateSubscriptionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateSubscriptionResult, Expand>> {
  return callOperation(client, 'stripe_update_subscription', 'POST /v1/subscriptions/{id}', params, options)
}
