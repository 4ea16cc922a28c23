// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { UpdateInvoiceParams, UpdateInvoiceResult } from '../gen/models.js'

/**
 * Changes the fields of an invoice that are given.
 *
 * **`line_items` replaces all lines**: keep one by its `line_item_id`. Amounts are in major currency units.
 *
 * @returns the ID of the invoice
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the invoice cannot be changed any more
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await updateInvoice(chargeover, {
 *   id: 10297,
 *   memo: 'Revised',
 *   line_items: [{ item_id: 3, line_rate: 10, line_quantity: 1 }],
 * })
 * ```
 */
export async function updateInvoice(
  client: ChargeOverClient,
  params: UpdateInvoiceParams,
  options?: ChargeOverRequestOptions,
): Promise<UpdateInvoiceResult> {
  return callOperation(client, 'chargeover_update_invoice', 'PUT /invoice/{id} line_items*', params, options)
}
