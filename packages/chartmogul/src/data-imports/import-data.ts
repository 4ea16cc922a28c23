// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ImportDataParams, ImportDataResult } from '../gen/models.js'

/**
 * Imports customers, plans, invoices, line items, transactions and subscription events in one request, which ChartMogul carries out later:
 * follow it with `getDataImport`.
 *
 * The records refer to each other by identifiers of the billing system. A request has at most 5 MB, and 100 to 1,000 customers at best.
 * Put all records of a customer into one request, and send the next one for that customer only after it is completed. For more than 100
 * records this is faster than one request each.
 *
 * @returns the import, which is queued
 * @throws {ApiError} `invalid_request` when the data is too large or malformed; `not_found` when there is no such data source
 *
 * @see https://dev.chartmogul.com/reference/import-data-bulk
 * @example
 * ```ts
 * const dataImport = await importData(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'import_2026_03',
 *   customers: [{ external_id: 'customer_001', name: 'Acme Corp' }],
 *   invoices: [{ customer_external_id: 'customer_001', external_id: 'invoice_001', date: '2026-03-01', currency: 'USD' }],
 *   line_items: [{ invoice_external_id: 'invoice_001', type: 'one_time', amount_in_cents: 2500, description: 'Setup' }],
 * })
 * ```
 */
export async function importData(
  client: ChartMogulClient,
  params: ImportDataParams,
  options?: ChartMogulRequestOptions,
): Promise<ImportDataResult> {
  return callOperation(
    client,
    'chartmogul_import_data',
    'POST /v1/data_sources/{data_source_uuid}/json_imports',
    params,
    options,
  )
}
