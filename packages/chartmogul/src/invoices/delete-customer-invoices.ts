// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteCustomerInvoicesParams, DeleteCustomerInvoicesResult } from '../gen/models.js'

/**
 * **Deletes all invoices of a customer in a data source**, with their line items and transactions.
 *
 * Metrics change accordingly, and this cannot be undone.
 *
 * @returns nothing: the invoices are deleted
 * @throws {ApiError} `not_found` when there is no such customer or data source
 *
 * @see https://dev.chartmogul.com/reference/invoices/delete
 * @example
 * ```ts
 * await deleteCustomerInvoices(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 * })
 * ```
 */
export async function deleteCustomerInvoices(
  client: ChartMogulClient,
  params: DeleteCustomerInvoicesParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteCustomerInvoicesResult> {
  return callOperation(
    client,
    'chartmogul_delete_customer_invoices',
    'VOID /v1/data_sources/{data_source_uuid}/customers/{customer_uuid}/invoices',
    params,
    options,
  )
}
