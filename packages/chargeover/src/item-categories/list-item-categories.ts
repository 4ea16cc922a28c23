// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListItemCategoriesParams, ListItemCategoriesResult } from '../gen/models.js'

/**
 * Lists the categories of items.
 *
 * @returns the matching item categories, empty past the end
 * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: itemCategories } = await listItemCategories(chargeover, { limit: 25 })
 * ```
 */
export async function listItemCategories(
  client: ChargeOverClient,
  params: ListItemCategoriesParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListItemCategoriesResult> {
  return callOperation(client, 'chargeover_list_item_categories', 'LIST /item_category', params, options)
}
