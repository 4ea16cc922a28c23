// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetCreditNoteParams, GetCreditNoteResult } from '../gen/models.js'

/**
 * Retrieves a credit note.
 *
 * It holds only the first few of its line items in `lines`.
 *
 * @returns the credit note; amounts are in the minor currency unit, and `pdf` is a link to the document
 * @throws {ApiError} `not_found` when there is no such credit note
 *
 * @see https://docs.stripe.com/api/credit_notes/retrieve
 * @example
 * ```ts
 * const creditNote = await getCreditNote(stripe, { id: 'cn_1Abc' })
 * ```
 */
export async function getCreditNote<const Expand = undefined>(
  client: StripeClient,
  params: GetCreditNoteParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetCreditNoteResult, Expand>> {
  return callOperation(client, 'stripe_get_credit_note', 'GET /v1/credit_notes/{id}', params, options)
}
