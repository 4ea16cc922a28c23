// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateCustomerNoteParams, CreateCustomerNoteResult } from '../gen/models.js'

/**
 * Writes a note or logs a call of a customer.
 *
 * `createNote` does the same for notes of contacts, too, and supersedes it.
 *
 * @returns the new note
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/notes-and-call-logs
 * @example
 * ```ts
 * const customerNote = await createCustomerNote(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   type: 'call',
 *   text: 'Asked about annual billing',
 *   call_duration: 60,
 * })
 * ```
 */
export async function createCustomerNote(
  client: ChartMogulClient,
  params: CreateCustomerNoteParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateCustomerNoteResult> {
  return callOperation(client, 'chartmogul_create_customer_note', 'POST /v1/customer_notes', params, options)
}
