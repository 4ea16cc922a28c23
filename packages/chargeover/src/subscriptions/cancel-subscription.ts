// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CancelSubscriptionParams, CancelSubscriptionResult } from '../gen/models.js'

/**
 * Cancels a subscription now or on a date.
 *
 * Nothing is invoiced from then on; nothing is refunded.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://developer.chargeover.com/docs/api/cancel-a-subscription/
 * @example
 * ```ts
 * await cancelSubscription(chargeover, { id: 5, cancel_date: '2026-06-30' })
 * ```
 */
export async function cancelSubscription(
  client: ChargeOverClient,
  params: CancelSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<CancelSubscriptionResult> {
  return callOperation(client, 'chargeover_cancel_subscription', 'POST /package/{id}/_action/cancel', params, options)
}
