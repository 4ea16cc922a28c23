// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetEarlyFraudWarningParams, GetEarlyFraudWarningResult } from '../gen/models.js'

/**
 * Retrieves an early fraud warning: a card issuer suspects that a payment was fraudulent.
 *
 * A full refund while it is `actionable` can prevent a dispute.
 *
 * @returns the warning; `fraud_type` is what the issuer suspects
 * @throws {ApiError} `not_found` when there is no such warning
 *
 * @see https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve
 * @example
 * ```ts
 * const earlyFraudWarning = await getEarlyFraudWarning(stripe, { id: 'issfr_1Abc' })
 * ```
 */
export async function getEarlyFraudWarning<const Expand = undefined>(
  client: StripeClient,
  params: GetEarlyFraudWarningParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetEarlyFraudWarningResult, Expand>> {
  return callOperation(
    client,
    'stripe_get_early_fraud_warning',
    'GET /v1/radar/early_fraud_warnings/{id}',
    params,
    options,
  )
}
