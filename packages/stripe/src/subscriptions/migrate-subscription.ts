// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { MigrateSubscriptionParams, MigrateSubscriptionResult } from '../gen/models.js'

/**
 * Moves a subscription from the classic to the flexible billing mode, which calculates prorations and invoices more exactly.
 *
 * It cannot be moved back.
 *
 * @returns the subscription with the new `billing_mode`
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when it is flexible already, or uses something that
 * flexible billing does not support
 *
 * @see https://docs.stripe.com/api/subscriptions/migrate
 * @example
 * ```ts
 * const subscription = await migrateSubscription(stripe, {
 *   id: 'sub_mno345',
 *   billing_mode: { type: 'flexible' },
 * })
 * ```
 */
export async function migrateSubscription<const Expand = undefined>(
  client: StripeClient,
  params: MigrateSubscriptionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<MigrateSubscriptionResult, Expand>> {
  return callOperation(client, 'stripe_migrate_subscription', 'POST /v1/subscriptions/{id}/migrate', params, options)
}
