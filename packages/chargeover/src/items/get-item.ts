// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetItemParams, GetItemResult } from '../gen/models.js'

/**
 * Retrieves an item with its prices and categories.
 *
 * Amounts are in major currency units.
 *
 * @returns the item
 * @throws {ApiError} `not_found` when there is no such item
 *
 * @see https://developer.chargeover.com/docs/api/get-a-specific-item/
 * @example
 * ```ts
 * const { response: item } = await getItem(chargeover, { id: 4 })
 * ```
 */
export async function getItem(
  client: ChargeOverClient,
  params: GetItemParams,
  options?: ChargeOverRequestOptions,
): Promise<GetItemResult> {
  return callOperation(client, 'chargeover_get_item', 'GET /item/{id}', params, options)
}
