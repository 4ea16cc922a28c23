// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListEarlyFraudWarningsParams, ListEarlyFraudWarningsResult } from '../gen/models.js'

/**
 * Lists the card networks' early fraud warnings, newest first.
 *
 * A warning often comes before a dispute, which a full refund in time can prevent.
 *
 * @returns one page of warnings; those with `actionable` true are neither disputed nor fully refunded
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown charge
 *
 * @see https://docs.stripe.com/api/radar/early_fraud_warnings/list
 * @example
 * ```ts
 * const { early_fraud_warnings: earlyFraudWarnings } = await listEarlyFraudWarnings(stripe, {
 *   created: { gte: 1767225600 },
 *   limit: 25,
 * })
 * ```
 */
export function listEarlyFraudWarnings<const Expand = undefined>(
  client: StripeClient,
  params?: ListEarlyFraudWarningsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListEarlyFraudWarningsResult, Expand>>
export function listEarlyFraudWarnings(
  client: StripeClient,
  params?: ListEarlyFraudWarningsParams,
  options?: StripeRequestOptions,
): Promise<ListEarlyFraudWarningsResult>
export async function listEarlyFraudWarnings(
  client: StripeClient,
  params: ListEarlyFraudWarningsParams = {},
  options?: StripeRequestOptions,
): Promise<ListEarlyFraudWarningsResult> {
  return callOperation(
    client,
    'stripe_list_early_fraud_warnings',
    'LIST /v1/radar/early_fraud_warnings',
    params,
    options,
  )
}
