// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateDisputeParams, UpdateDisputeResult } from '../gen/models.js'

/**
 * Provides evidence against a dispute.
 *
 * **It is submitted to the bank at once unless `submit` is false**, which only stages it; what is submitted usually cannot be changed.
 * Texts in `evidence` may have 150,000 characters together, and documents are ids of uploaded files. Mind `evidence_details.due_by`.
 *
 * @returns the dispute; `under_review` once evidence is submitted
 * @throws {ApiError} `not_found` when there is no such dispute; `invalid_request` when it is decided already, the time for evidence is
 * over, or the evidence is too long
 *
 * @see https://docs.stripe.com/api/disputes/update
 * @example
 * ```ts
 * const dispute = await updateDispute(stripe, {
 *   id: 'du_1Abc',
 *   evidence: { customer_name: 'Jane Doe', product_description: 'Pro plan' },
 *   submit: false,
 * })
 * ```
 */
export async function updateDispute<const Expand = undefined>(
  client: StripeClient,
  params: UpdateDisputeParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateDisputeResult, Expand>> {
  return callOperation(client, 'stripe_update_dispute', 'POST /v1/disputes/{id}', params, options)
}
