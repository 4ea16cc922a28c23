// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { DeleteInvoiceParams, DeleteInvoiceResult } from '../gen/models.js'

/**
 * Deletes an invoice for good; `voidInvoice` makes it worth nothing and keeps its record.
 *
 * @returns whether it was deleted
 * @throws {ApiError} `not_found` when there is no such invoice
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await deleteInvoice(chargeover, { id: 10297 })
 * ```
 */
export async function deleteInvoice(
  client: ChargeOverClient,
  params: DeleteInvoiceParams,
  options?: ChargeOverRequestOptions,
): Promise<DeleteInvoiceResult> {
  return callOperation(client, 'chargeover_delete_invoice', 'DELETE /invoice/{id}', params, options)
}
