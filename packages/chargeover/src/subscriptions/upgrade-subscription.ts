// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { UpgradeSubscriptionParams, UpgradeSubscriptionResult } from '../gen/models.js'

/**
 * Adds, changes and drops lines of a subscription, and changes their prices.
 *
 * A line with `line_item_id` is changed, or dropped with `cancel`; one without is added. **With `subscribe_prorate_cycle: now` the
 * prorated amount is invoiced, and may be charged, at once.** Amounts are in major currency units.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when there is no such line or item
 *
 * @see https://developer.chargeover.com/docs/api/upgrade-downgrade-a-subscription/
 * @example
 * ```ts
 * await upgradeSubscription(chargeover, {
 *   id: 1,
 *   line_items: [
 *     { line_item_id: 1, item_id: 2, subscribe_prorate: true, cancel_prorate: true },
 *     { item_id: 3, line_quantity: 2 },
 *   ],
 * })
 * ```
 */
export async function upgradeSubscription(
  client: ChargeOverClient,
  params: UpgradeSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<UpgradeSubscriptionResult> {
  return callOperation(
    client,
    'chargeover_upgrade_subscription',
    'POST /package/{id}/_action/upgrade line_items!',
    params,
    options,
  )
}
