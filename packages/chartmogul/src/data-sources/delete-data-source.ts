// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteDataSourceParams, DeleteDataSourceResult } from '../gen/models.js'

/**
 * **Deletes a data source with everything that was imported into it**: customers, plans, invoices and events.
 *
 * This cannot be undone.
 *
 * @returns nothing: the data source is deleted
 * @throws {ApiError} `not_found` when there is no such data source
 *
 * @see https://dev.chartmogul.com/reference/sources/delete
 * @example
 * ```ts
 * await deleteDataSource(chartmogul, { uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46' })
 * ```
 */
export async function deleteDataSource(
  client: ChartMogulClient,
  params: DeleteDataSourceParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteDataSourceResult> {
  return callOperation(client, 'chartmogul_delete_data_source', 'VOID /v1/data_sources/{uuid}', params, options)
}
