// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListCustomerNotesParams, ListCustomerNotesResult } from '../gen/models.js'

/**
 * Lists notes and logged calls of customers, 50 per page by default and at most 200 (`per_page`).
 *
 * `listNotes` does the same for notes of contacts, too, and supersedes it.
 *
 * @returns one page of notes
 * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * const { entries: customerNotes } = await listCustomerNotes(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 * })
 * ```
 */
export async function listCustomerNotes(
  client: ChartMogulClient,
  params: ListCustomerNotesParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListCustomerNotesResult> {
  return callOperation(client, 'chartmogul_list_customer_notes', 'LIST /v1/customer_notes', params, options)
}
