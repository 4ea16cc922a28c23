// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteInvoiceParams, DeleteInvoiceResult } from '../gen/models.js'

/**
 * Deletes an invoice with its line items and transactions.
 *
 * **Metrics change accordingly**, and this cannot be undone.
 *
 * @returns nothing: the invoice is deleted
 * @throws {ApiError} `not_found` when there is no such invoice
 *
 * @see https://dev.chartmogul.com/reference/invoices/delete
 * @example
 * ```ts
 * await deleteInvoice(chartmogul, { uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1' })
 * ```
 */
export async function deleteInvoice(
  client: ChartMogulClient,
  params: DeleteInvoiceParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteInvoiceResult> {
  return callOperation(client, 'chartmogul_delete_invoice', 'VOID /v1/invoices/{uuid}', params, options)
}
