// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetRefundParams, GetRefundResult } from '../gen/models.js'

/**
 * Retrieves a refund.
 *
 * @returns the refund; `failure_reason` tells why a `failed` one did not reach the customer
 * @throws {ApiError} `not_found` when there is no such refund
 *
 * @see https://docs.stripe.com/api/refunds/retrieve
 * @example
 * ```ts
 * const refund = await getRefund(stripe, { id: 're_1Abc' })
 * ```
 */
export async function getRefund<const Expand = undefined>(
  client: StripeClient,
  params: GetRefundParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetRefundResult, Expand>> {
  return callOperation(client, 'stripe_get_refund', 'GET /v1/refunds/{id}', params, options)
}
