// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateRefundParams, UpdateRefundResult } from '../gen/models.js'

/**
 * Changes the metadata of a refund; nothing else of it can be changed.
 *
 * @returns the refund as it is now
 * @throws {ApiError} `not_found` when there is no such refund
 *
 * @see https://docs.stripe.com/api/refunds/update
 * @example
 * ```ts
 * const refund = await updateRefund(stripe, { id: 're_1Abc', metadata: { order_id: '1234' } })
 * ```
 */
export async function updateRefund<const Expand = undefined>(
  client: StripeClient,
  params: UpdateRefundParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateRefundResult, Expand>> {
  return callOperation(client, 'stripe_update_refund', 'POST /v1/refunds/{id}', params, options)
}
