// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { DeleteSubscriptionParams, DeleteSubscriptionResult } from '../gen/models.js'

/**
 * Deletes a subscription for good; `cancelSubscription` ends it and keeps its record.
 *
 * @returns whether it was deleted
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await deleteSubscription(chargeover, { id: 5 })
 * ```
 */
export async function deleteSubscription(
  client: ChargeOverClient,
  params: DeleteSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<DeleteSubscriptionResult> {
  return callOperation(client, 'chargeover_delete_subscription', 'DELETE /package/{id}', params, options)
}
