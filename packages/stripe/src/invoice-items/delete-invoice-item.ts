// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteInvoiceItemParams, DeleteInvoiceItemResult } from '../gen/models.js'

/**
 * Deletes an invoice item that is pending or on a draft invoice, whose total changes accordingly.
 *
 * @returns the invoice item's `id` and `deleted` true
 * @throws {ApiError} `not_found` when there is no such invoice item; `invalid_request` when its invoice is finalized
 *
 * @see https://docs.stripe.com/api/invoiceitems/delete
 * @example
 * ```ts
 * await deleteInvoiceItem(stripe, { id: 'ii_1Abc' })
 * ```
 */
export async function deleteInvoiceItem(
  client: StripeClient,
  params: DeleteInvoiceItemParams,
  options?: StripeRequestOptions,
): Promise<DeleteInvoiceItemResult> {
  return callOperation(client, 'stripe_delete_invoice_item', 'DELETE /v1/invoiceitems/{id}', params, options)
}
