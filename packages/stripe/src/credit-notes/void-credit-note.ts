// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { VoidCreditNoteParams, VoidCreditNoteResult } from '../gen/models.js'

/**
 * Takes back a credit note, so that the amount is to be paid again.
 *
 * It works only while the invoice is open, stays on record and cannot be undone.
 *
 * @returns the credit note with status `void`
 * @throws {ApiError} `not_found` when there is no such credit note; `invalid_request` when the invoice is not open any more, or the credit
 * note is void already
 *
 * @see https://docs.stripe.com/api/credit_notes/void
 * @example
 * ```ts
 * await voidCreditNote(stripe, { id: 'cn_1Abc' })
 * ```
 */
export async function voidCreditNote<const Expand = undefined>(
  client: StripeClient,
  params: VoidCreditNoteParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<VoidCreditNoteResult, Expand>> {
  return callOperation(client, 'stripe_void_credit_note', 'POST /v1/credit_notes/{id}/void', params, options)
}
