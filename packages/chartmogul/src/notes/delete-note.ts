// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteNoteParams, DeleteNoteResult } from '../gen/models.js'

/**
 * Deletes a note or a logged call.
 *
 * ChartMogul accepts the request and carries it out later; it cannot be undone.
 *
 * @returns nothing: the note will be deleted
 * @throws {ApiError} `not_found` when there is no such note
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * await deleteNote(chartmogul, { uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde' })
 * ```
 */
export async function deleteNote(
  client: ChartMogulClient,
  params: DeleteNoteParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteNoteResult> {
  return callOperation(client, 'chartmogul_delete_note', 'VOID /v1/notes/{uuid}', params, options)
}
