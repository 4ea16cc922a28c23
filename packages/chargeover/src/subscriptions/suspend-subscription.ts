// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { SuspendSubscriptionParams, SuspendSubscriptionResult } from '../gen/models.js'

/**
 * Suspends a subscription: nothing is invoiced until it resumes at the end of the suspension or by `unsuspendSubscription`.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://developer.chargeover.com/docs/api/suspend-a-subscription/
 * @example
 * ```ts
 * await suspendSubscription(chargeover, {
 *   id: 5,
 *   suspendfrom_datetime: '2026-04-01',
 *   suspendto_datetime: '2026-06-01',
 * })
 * ```
 */
export async function suspendSubscription(
  client: ChargeOverClient,
  params: SuspendSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<SuspendSubscriptionResult> {
  return callOperation(client, 'chargeover_suspend_subscription', 'POST /package/{id}/_action/suspend', params, options)
}
