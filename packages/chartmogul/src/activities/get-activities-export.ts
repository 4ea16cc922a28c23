// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetActivitiesExportParams, GetActivitiesExportResult } from '../gen/models.js'

/**
 * Retrieves an export of activities.
 *
 * Once its `status` is succeeded, `file_url` is a link to a ZIP file, without credentials and for 7 days.
 *
 * @returns the export as it is now
 * @throws {ApiError} `not_found` when there is no such export
 *
 * @see https://dev.chartmogul.com/reference/activities-export/retrieve
 * @example
 * ```ts
 * const activitiesExport = await getActivitiesExport(chartmogul, { id: '44037b8f-4a89-4fc6-8114-2288c71a9518' })
 * ```
 */
export async function getActivitiesExport(
  client: ChartMogulClient,
  params: GetActivitiesExportParams,
  options?: ChartMogulRequestOptions,
): Promise<GetActivitiesExportResult> {
  return callOperation(client, 'chartmogul_get_activities_export', 'GET /v1/activities_export/{id}', params, options)
}
