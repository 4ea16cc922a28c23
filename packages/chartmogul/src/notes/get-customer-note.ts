// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetCustomerNoteParams, GetCustomerNoteResult } from '../gen/models.js'

/**
 * Retrieves a note or a logged call of a customer.
 *
 * `getNote` does the same for notes of contacts, too, and supersedes it.
 *
 * @returns the note
 * @throws {ApiError} `not_found` when there is no such note
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * const customerNote = await getCustomerNote(chartmogul, { uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde' })
 * ```
 */
export async function getCustomerNote(
  client: ChartMogulClient,
  params: GetCustomerNoteParams,
  options?: ChartMogulRequestOptions,
): Promise<GetCustomerNoteResult> {
  return callOperation(client, 'chartmogul_get_customer_note', 'GET /v1/customer_notes/{uuid}', params, options)
}
