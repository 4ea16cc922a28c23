// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { PreviewCreditNoteParams, PreviewCreditNoteResult } from '../gen/models.js'

/**
 * Calculates a credit note with its taxes and discounts without creating it.
 *
 * It takes the same parameters as its creation; nothing is saved, refunded or sent.
 *
 * @returns the credit note as it would be; `pre_payment_amount` and `post_payment_amount` tell how much has to be refunded or credited
 * @throws {ApiError} `invalid_request` when the invoice is a draft or does not exist, or more is credited than is left of it
 *
 * @see https://docs.stripe.com/api/credit_notes/preview
 * @example
 * ```ts
 * const creditNote = await previewCreditNote(stripe, {
 *   invoice: 'in_jkl012',
 *   lines: [{ type: 'invoice_line_item', invoice_line_item: 'il_1Abc', quantity: 1 }],
 * })
 * ```
 */
export async function previewCreditNote<const Expand = undefined>(
  client: StripeClient,
  params: PreviewCreditNoteParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<PreviewCreditNoteResult, Expand>> {
  return callOperation(client, 'stripe_preview_credit_note', 'GET /v1/credit_notes/preview', params, options)
}
