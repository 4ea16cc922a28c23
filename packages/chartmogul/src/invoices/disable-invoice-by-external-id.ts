// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DisableInvoiceByExternalIdParams, DisableInvoiceByExternalIdResult } from '../gen/models.js'

/**
 * Leaves an invoice out of all metrics, or counts it again; it is found by its identifier in the billing system.
 *
 * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
 * elsewhere.
 *
 * @returns the invoice as it is now
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the data source is not one of a billing system
 *
 * @see https://dev.chartmogul.com/reference/invoices/disable
 * @example
 * ```ts
 * const invoice = await disableInvoiceByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'invoice_001',
 *   disabled: true,
 * })
 * ```
 */
export async function disableInvoiceByExternalId(
  client: ChartMogulClient,
  params: DisableInvoiceByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<DisableInvoiceByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_disable_invoice_by_external_id',
    'PATCH /v1/invoices/disabled_state?data_source_uuid&external_id data_source_uuid! external_id!',
    params,
    options,
  )
}
