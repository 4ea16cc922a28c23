// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteSubscriptionItemParams, DeleteSubscriptionItemResult } from '../gen/models.js'

/**
 * Removes an item from a subscription; the subscription itself goes on, and its last item cannot be removed.
 *
 * By default the credit for unused time waits for the next invoice; with `proration_behavior: none` there is none. Usage of a metered
 * price that is not invoiced yet may stand in the way: `clear_usage` drops it.
 *
 * @returns the item's `id` and `deleted` true
 * @throws {ApiError} `not_found` when there is no such item; `invalid_request` when it is the last item, or has usage that is not invoiced
 * yet
 *
 * @see https://docs.stripe.com/api/subscription_items/delete
 * @example
 * ```ts
 * await deleteSubscriptionItem(stripe, { id: 'si_1Abc', proration_behavior: 'none' })
 * ```
 */
export async function deleteSubscriptionItem(
  client: StripeClient,
  params: DeleteSubscriptionItemParams,
  options?: StripeRequestOptions,
): Promise<DeleteSubscriptionItemResult> {
  return callOperation(
    client,
    'stripe_delete_subscription_item',
    'DELETE /v1/subscription_items/{id}?clear_usage&payment_behavior&proration_behavior&proration_date',
    params,
    options,
  )
}
