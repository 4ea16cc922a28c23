// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListCreditNotesParams, ListCreditNotesResult } from '../gen/models.js'

/**
 * Lists credit notes, newest first, void ones included.
 *
 * @returns one page of credit notes; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown invoice
 *
 * @see https://docs.stripe.com/api/credit_notes/list
 * @example
 * ```ts
 * const { credit_notes: creditNotes } = await listCreditNotes(stripe, { invoice: 'in_jkl012' })
 * ```
 */
export function listCreditNotes<const Expand = undefined>(
  client: StripeClient,
  params?: ListCreditNotesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListCreditNotesResult, Expand>>
export function listCreditNotes(
  client: StripeClient,
  params?: ListCreditNotesParams,
  options?: StripeRequestOptions,
): Promise<ListCreditNotesResult>
export async function listCreditNotes(
  client: StripeClient,
  params: ListCreditNotesParams = {},
  options?: StripeRequestOptions,
): Promise<ListCreditNotesResult> {
  return callOperation(client, 'stripe_list_credit_notes', 'LIST /v1/credit_notes', params, options)
}
