// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListQuotesParams, ListQuotesResult } from '../gen/models.js'

/**
 * Lists quotes, without their lines.
 *
 * Amounts are in major currency units.
 *
 * @returns the matching quotes, empty past the end
 * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
 *
 * @see https://developer.chargeover.com/docs/api/query-for-quotes/
 * @example
 * ```ts
 * const { response: quotes } = await listQuotes(chargeover, {
 *   where: { quote_status_state: 'o', date: { gte: '2026-01-01' } },
 *   order: { quote_id: 'desc' },
 * })
 * ```
 */
export async function listQuotes(
  client: ChargeOverClient,
  params: ListQuotesParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListQuotesResult> {
  return callOperation(client, 'chargeover_list_quotes', 'LIST /quote', params, options)
}
