// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { HoldSubscriptionParams, HoldSubscriptionResult } from '../gen/models.js'

/**
 * Moves the next invoice of a subscription to a date; nothing is invoiced before.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://developer.chargeover.com/docs/api/adjust-the-next-invoice-date-for-a-subscription/
 * @example
 * ```ts
 * await holdSubscription(chargeover, { id: 5, holduntil_datetime: '2026-04-01' })
 * ```
 */
export async function holdSubscription(
  client: ChargeOverClient,
  params: HoldSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<HoldSubscriptionResult> {
  return callOperation(client, 'chargeover_hold_subscription', 'POST /package/{id}/_action/hold', params, options)
}
