// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateNoteParams, CreateNoteResult } from '../gen/models.js'

/**
 * Writes a note or logs a call of a customer or a contact.
 *
 * Give either `customer_uuid` or `associated_object_identifier`.
 *
 * @returns the new note
 * @throws {ApiError} `not_found` when there is no such customer or contact; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * const note = await createNote(chartmogul, {
 *   associated_object_identifier: { associated_object: 'contact', method: 'uuid', value: 'con_36399f04-7686-11ee-86f6-8727560009c2' },
 *   type: 'note',
 *   text: 'Prefers e-mail',
 * })
 * ```
 */
export async function createNote(
  client: ChartMogulClient,
  params: CreateNoteParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateNoteResult> {
  return callOperation(
    client,
    'chartmogul_create_note',
    'POST /v1/notes customer_uuid^associated_object_identifier+',
    params,
    options,
  )
}
