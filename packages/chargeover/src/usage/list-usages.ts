// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListUsagesParams, ListUsagesResult } from '../gen/models.js'

/**
 * Lists the usage that was reported for lines of subscriptions.
 *
 * Pages of it are found by offset.
 *
 * @returns the matching usage records, empty past the end
 * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
 *
 * @see https://developer.chargeover.com/docs/api/query-for-usage-metered-data/
 * @example
 * ```ts
 * const { response: usages } = await listUsages(chargeover, {
 *   where: { line_item_id: 581, from: { gte: '2026-03-01' } },
 *   order: { from: 'asc' },
 * })
 * ```
 */
export async function listUsages(
  client: ChargeOverClient,
  params: ListUsagesParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListUsagesResult> {
  return callOperation(client, 'chargeover_list_usages', 'LIST /usage', params, options)
}
