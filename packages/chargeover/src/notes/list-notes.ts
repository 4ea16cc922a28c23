// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListNotesParams, ListNotesResult } from '../gen/models.js'

/**
 * Lists the notes on customers, subscriptions, invoices and other records.
 *
 * Pages of them are found by offset.
 *
 * @returns the matching notes, empty past the end
 * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
 *
 * @see https://developer.chargeover.com/docs/api/querying-for-notes/
 * @example
 * ```ts
 * const { response: notes } = await listNotes(chargeover, {
 *   where: { context_str: 'customer', context_id: 265 },
 * })
 * ```
 */
export async function listNotes(
  client: ChargeOverClient,
  params: ListNotesParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListNotesResult> {
  return callOperation(client, 'chargeover_list_notes', 'LIST /note', params, options)
}
