// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CloseDisputeParams, CloseDisputeResult } from '../gen/models.js'

/**
 * Accepts a dispute as lost.
 *
 * **This is final**: the customer keeps the money, and no evidence can be submitted any more.
 *
 * @returns the dispute with status `lost`
 * @throws {ApiError} `not_found` when there is no such dispute; `invalid_request` when it is decided or closed already
 *
 * @see https://docs.stripe.com/api/disputes/close
 * @example
 * ```ts
 * const dispute = await closeDispute(stripe, { id: 'du_1Abc' })
 * ```
 */
export async function closeDispute<const Expand = undefined>(
  client: StripeClient,
  params: CloseDisputeParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CloseDisputeResult, Expand>> {
  return callOperation(client, 'stripe_close_dispute', 'POST /v1/disputes/{id}/close', params, options)
}
