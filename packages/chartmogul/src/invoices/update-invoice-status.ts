// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateInvoiceStatusParams, UpdateInvoiceStatusResult } from '../gen/models.js'

/**
 * Marks an invoice as voided or written off, found by its identifier in the billing system.
 *
 * **It no longer counts, depending on the settings of the data source.**
 *
 * @returns a confirmation
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/invoices/update
 * @example
 * ```ts
 * const confirmation = await updateInvoiceStatus(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'invoice_001',
 *   status: 'voided',
 * })
 * ```
 */
export async function updateInvoiceStatus(
  client: ChartMogulClient,
  params: UpdateInvoiceStatusParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateInvoiceStatusResult> {
  return callOperation(
    client,
    'chartmogul_update_invoice_status',
    'PUT /v1/data_sources/{data_source_uuid}/invoices/{external_id}/status?handle_as_user_edit',
    params,
    options,
  )
}
