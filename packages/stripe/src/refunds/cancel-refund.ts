// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CancelRefundParams, CancelRefundResult } from '../gen/models.js'

/**
 * Cancels a refund that waits for the customer, such as for bank details.
 *
 * Refunds to cards cannot be cancelled.
 *
 * @returns the refund with status `canceled`
 * @throws {ApiError} `not_found` when there is no such refund; `invalid_request` when its status is not `requires_action`
 *
 * @see https://docs.stripe.com/api/refunds/cancel
 * @example
 * ```ts
 * await cancelRefund(stripe, { id: 're_1Abc' })
 * ```
 */
export async function cancelRefund<const Expand = undefined>(
  client: StripeClient,
  params: CancelRefundParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CancelRefundResult, Expand>> {
  return callOperation(client, 'stripe_cancel_refund', 'POST /v1/refunds/{id}/cancel', params, options)
}
