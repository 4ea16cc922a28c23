// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { EmptyDataSourceParams, EmptyDataSourceResult } from '../gen/models.js'

/**
 * **Deletes everything that was imported into a data source** and keeps the data source with its UUID.
 *
 * This cannot be undone.
 *
 * @returns nothing: the data source is empty
 * @throws {ApiError} `not_found` when there is no such data source
 *
 * @see https://dev.chartmogul.com/reference/data-sources
 * @example
 * ```ts
 * await emptyDataSource(chartmogul, { uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46' })
 * ```
 */
export async function emptyDataSource(
  client: ChartMogulClient,
  params: EmptyDataSourceParams,
  options?: ChartMogulRequestOptions,
): Promise<EmptyDataSourceResult> {
  return callOperation(client, 'chartmogul_empty_data_source', 'VOID /v1/data_sources/{uuid}/all', params, options)
}
