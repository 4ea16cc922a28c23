// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteSubscriptionDiscountParams, DeleteSubscriptionDiscountResult } from '../gen/models.js'

/**
 * Removes the discount of a subscription, so that later invoices are not reduced; invoices that exist keep it.
 *
 * A discount of the customer stays. To remove one of several discounts, set `discounts` with `updateSubscription` instead.
 *
 * @returns the former discount with `deleted` true
 * @throws {ApiError} `not_found` when there is no such subscription, or it has no discount
 *
 * @see https://docs.stripe.com/api/discounts/subscription_delete
 * @example
 * ```ts
 * await deleteSubscriptionDiscount(stripe, { id: 'sub_mno345' })
 * ```
 */
export async function deleteSubscriptionDiscount(
  client: StripeClient,
  params: DeleteSubscriptionDiscountParams,
  options?: StripeRequestOptions,
): Promise<DeleteSubscriptionDiscountResult> {
  return callOperation(
    client,
    'stripe_delete_subscription_discount',
    'DELETE /v1/subscriptions/{id}/discount',
    params,
    options,
  )
}
