// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListItemsParams, ListItemsResult } from '../gen/models.js'

/**
 * Lists items: the products, services and discounts that are sold.
 *
 * @returns the matching items, empty past the end
 * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
 *
 * @see https://developer.chargeover.com/docs/api/querying-for-items/
 * @example
 * ```ts
 * const { response: items } = await listItems(chargeover, {
 *   where: { item_type: 'service' },
 *   order: { name: 'asc' },
 * })
 * ```
 */
export async function listItems(
  client: ChargeOverClient,
  params: ListItemsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListItemsResult> {
  return callOperation(client, 'chargeover_list_items', 'LIST /item', params, options)
}
