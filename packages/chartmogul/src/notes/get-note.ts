// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetNoteParams, GetNoteResult } from '../gen/models.js'

/**
 * Retrieves a note or a logged call.
 *
 * @returns the note
 * @throws {ApiError} `not_found` when there is no such note
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * const note = await getNote(chartmogul, { uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde' })
 * ```
 */
export async function getNote(
  client: ChartMogulClient,
  params: GetNoteParams,
  options?: ChartMogulRequestOptions,
): Promise<GetNoteResult> {
  return callOperation(client, 'chartmogul_get_note', 'GET /v1/notes/{uuid}', params, options)
}
