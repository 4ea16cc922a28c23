// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateItemParams, CreateItemResult } from '../gen/models.js'

/**
 * Creates an item with its price, which lines of subscriptions and invoices refer to.
 *
 * Amounts are in major currency units.
 *
 * @returns the ID of the new item
 * @throws {ApiError} `invalid_request` when a parameter is missing, or another item has the `external_key`
 *
 * @see https://developer.chargeover.com/docs/api/create-an-item/
 * @example
 * ```ts
 * const { response: { id } } = await createItem(chargeover, {
 *   name: 'Small plan',
 *   type: 'service',
 *   external_key: 'plan-small',
 *   pricemodel: { base: 99, paycycle: 'mon', pricemodel: 'fla' },
 * })
 * ```
 */
export async function createItem(
  client: ChargeOverClient,
  params: CreateItemParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateItemResult> {
  return callOperation(client, 'chargeover_create_item', 'POST /item type^item_type', params, options)
}
