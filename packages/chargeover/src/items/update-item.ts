// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { UpdateItemParams, UpdateItemResult } from '../gen/models.js'

/**
 * Changes the fields of an item that are given.
 *
 * Subscriptions keep the price that they were created with.
 *
 * @returns the ID of the item
 * @throws {ApiError} `not_found` when there is no such item
 *
 * @see https://developer.chargeover.com/docs/api/create-an-item/
 * @example
 * ```ts
 * await updateItem(chargeover, { id: 4, description: 'For up to 5 users' })
 * ```
 */
export async function updateItem(
  client: ChargeOverClient,
  params: UpdateItemParams,
  options?: ChargeOverRequestOptions,
): Promise<UpdateItemResult> {
  return callOperation(client, 'chargeover_update_item', 'PUT /item/{id} type^item_type', params, options)
}
