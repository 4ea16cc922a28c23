// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateDataSourceParams, CreateDataSourceResult } from '../gen/models.js'

/**
 * Creates a data source to import customers and billing data into.
 *
 * Its `system` is Custom; those of billing systems are connected in ChartMogul itself. An account has at most 100.
 *
 * @returns the new data source
 * @throws {ApiError} `invalid_request` when the name is missing or taken, or the account has 100 data sources
 *
 * @see https://dev.chartmogul.com/reference/sources/add
 * @example
 * ```ts
 * const dataSource = await createDataSource(chartmogul, { name: 'In-house billing' })
 * ```
 */
export async function createDataSource(
  client: ChartMogulClient,
  params: CreateDataSourceParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateDataSourceResult> {
  return callOperation(client, 'chartmogul_create_data_source', 'POST /v1/data_sources', params, options)
}
