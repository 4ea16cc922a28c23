// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetSubscriptionParams, GetSubscriptionResult } from '../gen/models.js'

/**
 * Retrieves a subscription, which ChargeOver calls a package, with its lines.
 *
 * Amounts are in major currency units.
 *
 * @returns the subscription
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://developer.chargeover.com/docs/api/get-a-specific-subscription/
 * @example
 * ```ts
 * const { response: subscription } = await getSubscription(chargeover, { id: 5 })
 * ```
 */
export async function getSubscription(
  client: ChargeOverClient,
  params: GetSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<GetSubscriptionResult> {
  return callOperation(client, 'chargeover_get_subscription', 'GET /package/{id}', params, options)
}
