// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteInvoiceByExternalIdParams, DeleteInvoiceByExternalIdResult } from '../gen/models.js'

/**
 * Deletes an invoice with its line items and transactions, found by its identifier in the billing system.
 *
 * **Metrics change accordingly**, and this cannot be undone.
 *
 * @returns nothing: the invoice is deleted
 * @throws {ApiError} `not_found` when there is no such invoice
 *
 * @see https://dev.chartmogul.com/reference/invoices/delete
 * @example
 * ```ts
 * await deleteInvoiceByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'invoice_001',
 * })
 * ```
 */
export async function deleteInvoiceByExternalId(
  client: ChartMogulClient,
  params: DeleteInvoiceByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteInvoiceByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_delete_invoice_by_external_id',
    'VOID /v1/invoices?data_source_uuid&external_id data_source_uuid! external_id!',
    params,
    options,
  )
}
