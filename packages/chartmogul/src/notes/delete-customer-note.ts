// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteCustomerNoteParams, DeleteCustomerNoteResult } from '../gen/models.js'

/**
 * Deletes a note or a logged call.
 *
 * This cannot be undone. `deleteNote` does the same for notes of contacts, too, and supersedes it.
 *
 * @returns nothing: the note is deleted
 * @throws {ApiError} `not_found` when there is no such note
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * await deleteCustomerNote(chartmogul, { uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde' })
 * ```
 */
export async function deleteCustomerNote(
  client: ChartMogulClient,
  params: DeleteCustomerNoteParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteCustomerNoteResult> {
  return callOperation(client, 'chartmogul_delete_customer_note', 'VOID /v1/customer_notes/{uuid}', params, options)
}
