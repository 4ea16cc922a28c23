// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListDataSourcesParams, ListDataSourcesResult } from '../gen/models.js'

/**
 * Lists the data sources of the account, all of them at once: this list has no pages.
 *
 * @returns the data sources
 * @throws {ApiError} `authentication` when the API key is not valid
 *
 * @see https://dev.chartmogul.com/reference/sources/list
 * @example
 * ```ts
 * const { data_sources: dataSources } = await listDataSources(chartmogul, {
 *   system: 'Custom',
 *   with_processing_status: true,
 * })
 * ```
 */
export async function listDataSources(
  client: ChartMogulClient,
  params: ListDataSourcesParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListDataSourcesResult> {
  return callOperation(client, 'chartmogul_list_data_sources', 'ROWS /v1/data_sources', params, options)
}
