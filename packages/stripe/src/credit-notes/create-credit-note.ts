// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateCreditNoteParams, CreateCreditNoteResult } from '../gen/models.js'

/**
 * Reduces a finalized invoice by a credit note.
 *
 * Give the total as `amount`, or say what is credited in `lines` or `shipping_cost`. It first lowers what is still to be paid; the rest
 * has to be divided exactly among `refund_amount` (**money moves**) or existing `refunds`, `credit_amount` (the customer's balance) and
 * `out_of_band_amount`, all in the minor currency unit. The customer gets an e-mail unless `email_type` is `none`.
 *
 * @returns the credit note with status `issued`
 * @throws {ApiError} `invalid_request` when the invoice is a draft, more is credited than is left of it, or the amounts do not add up
 *
 * @see https://docs.stripe.com/api/credit_notes/create
 * @example
 * ```ts
 * const creditNote = await createCreditNote(stripe, {
 *   invoice: 'in_jkl012',
 *   amount: 1500,
 *   refund_amount: 1500,
 *   reason: 'product_unsatisfactory',
 * })
 * ```
 */
export async function createCreditNote<const Expand = undefined>(
  client: StripeClient,
  params: CreateCreditNoteParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateCreditNoteResult, Expand>> {
  return callOperation(client, 'stripe_create_credit_note', 'POST /v1/credit_notes', params, options)
}
