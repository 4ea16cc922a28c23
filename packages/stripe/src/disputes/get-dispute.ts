// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetDisputeParams, GetDisputeResult } from '../gen/models.js'

/**
 * Retrieves a dispute: a customer has asked the bank to take a payment back.
 *
 * `evidence_details.due_by` tells until when evidence can be submitted.
 *
 * @returns the dispute; `amount` is in the minor currency unit and may differ from the charge's
 * @throws {ApiError} `not_found` when there is no such dispute
 *
 * @see https://docs.stripe.com/api/disputes/retrieve
 * @example
 * ```ts
 * const dispute = await getDispute(stripe, { id: 'du_1Abc' })
 * ```
 */
export async function getDispute<const Expand = undefined>(
  client: StripeClient,
  params: GetDisputeParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetDisputeResult, Expand>> {
  return callOperation(client, 'stripe_get_dispute', 'GET /v1/disputes/{id}', params, options)
}
