// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { UncancelSubscriptionParams, UncancelSubscriptionResult } from '../gen/models.js'

/**
 * Takes back the cancellation of a subscription, which is invoiced again.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when it is not cancelled
 *
 * @see https://developer.chargeover.com/docs/api/un-cancel-a-subscription/
 * @example
 * ```ts
 * await uncancelSubscription(chargeover, { id: 2 })
 * ```
 */
export async function uncancelSubscription(
  client: ChargeOverClient,
  params: UncancelSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<UncancelSubscriptionResult> {
  return callOperation(
    client,
    'chargeover_uncancel_subscription',
    'POST /package/{id}/_action/uncancel',
    params,
    options,
  )
}
