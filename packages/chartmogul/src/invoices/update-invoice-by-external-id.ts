// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateInvoiceByExternalIdParams, UpdateInvoiceByExternalIdResult } from '../gen/models.js'

/**
 * Changes the given fields of an invoice, found by its identifier in the billing system.
 *
 * @returns the invoice as it is now
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when a parameter is refused, or the record is stored but
 * invalid: the status is 2xx then, and `answer` is the record
 *
 * @see https://dev.chartmogul.com/reference/invoices/update
 * @example
 * ```ts
 * const invoice = await updateInvoiceByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'invoice_001',
 *   due_date: '2026-04-15',
 * })
 * ```
 */
export async function updateInvoiceByExternalId(
  client: ChartMogulClient,
  params: UpdateInvoiceByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateInvoiceByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_update_invoice_by_external_id',
    'PATCH /v1/invoices?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
    params,
    options,
  )
}
