// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { ListCreditNoteLineItemsParams, ListCreditNoteLineItemsResult } from '../gen/models.js'

/**
 * Lists the line items of a credit note.
 *
 * The credit note itself holds only the first few in `lines`.
 *
 * @returns one page of line items; amounts are in the minor currency unit, and `paginate` iterates over all of them
 * @throws {ApiError} `not_found` when there is no such credit note
 *
 * @see https://docs.stripe.com/api/credit_notes/lines
 * @example
 * ```ts
 * const { credit_note_line_items: creditNoteLineItems } = await listCreditNoteLineItems(stripe, {
 *   id: 'cn_1Abc',
 *   limit: 100,
 * })
 * ```
 */
export async function listCreditNoteLineItems(
  client: StripeClient,
  params: ListCreditNoteLineItemsParams,
  options?: StripeRequestOptions,
): Promise<ListCreditNoteLineItemsResult> {
  return callOperation(
    client,
    'stripe_list_credit_note_line_items',
    'LIST /v1/credit_notes/{id}/lines',
    params,
    options,
  )
}
