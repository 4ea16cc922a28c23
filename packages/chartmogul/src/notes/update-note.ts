// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateNoteParams, UpdateNoteResult } from '../gen/models.js'

/**
 * Changes the given fields of a note or a logged call.
 *
 * @returns the note as it is now
 * @throws {ApiError} `not_found` when there is no such note; `invalid_request` when ChartMogul refuses a parameter; `unexpected` when
 * nothing changes, which ChartMogul answers with 304 and no note
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * const note = await updateNote(chartmogul, {
 *   uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde',
 *   text: 'Wants annual billing',
 * })
 * ```
 */
export async function updateNote(
  client: ChartMogulClient,
  params: UpdateNoteParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateNoteResult> {
  return callOperation(client, 'chartmogul_update_note', 'PATCH /v1/notes/{uuid}', params, options)
}
