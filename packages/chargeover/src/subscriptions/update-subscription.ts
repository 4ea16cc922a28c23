// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { UpdateSubscriptionParams, UpdateSubscriptionResult } from '../gen/models.js'

/**
 * Changes the fields of a subscription that are given.
 *
 * Its lines and prices are changed by `upgradeSubscription`, its payment method by `setSubscriptionPaymentMethod`.
 *
 * @returns the ID of the subscription
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when the subscription cannot be changed, such as a
 * cancelled one
 *
 * @see https://developer.chargeover.com/docs/api/update-a-subscription/
 * @example
 * ```ts
 * await updateSubscription(chargeover, { id: 5, nickname: 'Main office' })
 * ```
 */
export async function updateSubscription(
  client: ChargeOverClient,
  params: UpdateSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<UpdateSubscriptionResult> {
  return callOperation(client, 'chargeover_update_subscription', 'PUT /package/{id}', params, options)
}
