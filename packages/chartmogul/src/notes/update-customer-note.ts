// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateCustomerNoteParams, UpdateCustomerNoteResult } from '../gen/models.js'

/**
 * Changes the given fields of a note or a logged call.
 *
 * `updateNote` does the same for notes of contacts, too, and supersedes it.
 *
 * @returns the note as it is now
 * @throws {ApiError} `not_found` when there is no such note; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * const customerNote = await updateCustomerNote(chartmogul, {
 *   uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde',
 *   text: 'Wants annual billing',
 * })
 * ```
 */
export async function updateCustomerNote(
  client: ChartMogulClient,
  params: UpdateCustomerNoteParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateCustomerNoteResult> {
  return callOperation(client, 'chartmogul_update_customer_note', 'PATCH /v1/customer_notes/{uuid}', params, options)
}
