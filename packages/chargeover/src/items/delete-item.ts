// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { DeleteItemParams, DeleteItemResult } from '../gen/models.js'

/**
 * Deletes an item; it can no longer be sold.
 *
 * @returns whether it was deleted
 * @throws {ApiError} `not_found` when there is no such item
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await deleteItem(chargeover, { id: 4 })
 * ```
 */
export async function deleteItem(
  client: ChargeOverClient,
  params: DeleteItemParams,
  options?: ChargeOverRequestOptions,
): Promise<DeleteItemResult> {
  return callOperation(client, 'chargeover_delete_item', 'DELETE /item/{id}', params, options)
}
