// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { UnsuspendSubscriptionParams, UnsuspendSubscriptionResult } from '../gen/models.js'

/**
 * Ends the suspension of a subscription, which is invoiced again.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://developer.chargeover.com/docs/api/unsuspend-a-subscription/
 * @example
 * ```ts
 * await unsuspendSubscription(chargeover, { id: 5 })
 * ```
 */
export async function unsuspendSubscription(
  client: ChargeOverClient,
  params: UnsuspendSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<UnsuspendSubscriptionResult> {
  return callOperation(
    client,
    'chargeover_unsuspend_subscription',
    'POST /package/{id}/_action/unsuspend',
    params,
    options,
  )
}
