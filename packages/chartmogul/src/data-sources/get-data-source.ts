// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetDataSourceParams, GetDataSourceResult } from '../gen/models.js'

/**
 * Retrieves a data source, with its settings and the state of its import where asked for.
 *
 * @returns the data source
 * @throws {ApiError} `not_found` when there is no such data source
 *
 * @see https://dev.chartmogul.com/reference/sources/retrieve
 * @example
 * ```ts
 * const dataSource = await getDataSource(chartmogul, {
 *   uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   with_processing_status: true,
 * })
 * ```
 */
export async function getDataSource(
  client: ChartMogulClient,
  params: GetDataSourceParams,
  options?: ChartMogulRequestOptions,
): Promise<GetDataSourceResult> {
  return callOperation(client, 'chartmogul_get_data_source', 'GET /v1/data_sources/{uuid}', params, options)
}
