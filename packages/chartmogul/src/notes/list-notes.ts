// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListNotesParams, ListNotesResult } from '../gen/models.js'

/**
 * Lists notes and logged calls of customers and contacts, 50 per page by default and at most 200 (`per_page`).
 *
 * @returns one page of notes
 * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * const { entries: notes } = await listNotes(chartmogul, {
 *   contact_uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2',
 *   type: 'call',
 * })
 * ```
 */
export async function listNotes(
  client: ChartMogulClient,
  params: ListNotesParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListNotesResult> {
  return callOperation(client, 'chartmogul_list_notes', 'LIST /v1/notes', params, options)
}
