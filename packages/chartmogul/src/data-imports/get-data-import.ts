// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetDataImportParams, GetDataImportResult } from '../gen/models.js'

/**
 * Retrieves how far a bulk import is: queued, processing or completed, and what became of each kind of record.
 *
 * Metrics are computed after it is completed, and their progress cannot be retrieved.
 *
 * @returns the import as it is now
 * @throws {ApiError} `not_found` when there is no such import
 *
 * @see https://dev.chartmogul.com/reference/bulk-import/track-status
 * @example
 * ```ts
 * const dataImport = await getDataImport(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   import_id: 'import_2026_03',
 * })
 * ```
 */
export async function getDataImport(
  client: ChartMogulClient,
  params: GetDataImportParams,
  options?: ChartMogulRequestOptions,
): Promise<GetDataImportResult> {
  return callOperation(
    client,
    'chartmogul_get_data_import',
    'GET /v1/data_sources/{data_source_uuid}/json_imports/{import_id}',
    params,
    options,
  )
}
