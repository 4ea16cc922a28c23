import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateActivitiesExportParams, CreateActivitiesExportResult } from '../gen/models.js'
import { datesOfPeriod } from '../metrics/dates-of-period.js'

/**
 * Starts an export of the movements of recurring revenue, of a period and a type or of everything.
 *
 * ChartMogul makes it later: ask `getActivitiesExport` until its `status` is succeeded and `file_url` links to a ZIP file, for 7 days.
 *
 * @returns the export, which is pending
 * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/activities-export/create
 * @example
 * ```ts
 * const { id } = await createActivitiesExport(chartmogul, { start_date: '2025-01-01', end_date: '2025-12-31' })
 * ```
 */
export async function createActivitiesExport(
  client: ChartMogulClient,
  params: CreateActivitiesExportParams = {},
  options?: ChartMogulRequestOptions,
): Promise<CreateActivitiesExportResult> {
  const request = call(client, 'chartmogul_create_activities_export', params, options)
  const { data } = await client.http.POST('/v1/activities_export', {
    ...request,
    body: datesOfPeriod(params),
  })
  return data
}
