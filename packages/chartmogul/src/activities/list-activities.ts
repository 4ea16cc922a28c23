import { call, checkRules } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListActivitiesParams, ListActivitiesResult } from '../gen/models.js'
import { datesOfPeriod } from '../metrics/dates-of-period.js'
import { fetchPage } from '../pagination/fetch-page.js'

/**
 * Lists the movements of recurring revenue of all customers, 50 per page by default and at most 200 (`per_page`).
 *
 * `end_date` needs `start_date`. `page: n` costs n requests. For a whole year `createActivitiesExport` takes two.
 *
 * @returns one page in `entries`, amounts in the minor currency unit of the account; `paginate` iterates over all of them
 * @throws {ValidationError} for an `end_date` alone, a `per_page` above 200, and `page` together with `cursor`
 *
 * @see https://dev.chartmogul.com/reference/list-activities
 * @example
 * ```ts
 * const { entries } = await listActivities(chartmogul, { start_date: '2025-01-01', type: 'churn', per_page: 200 })
 * ```
 */
export async function listActivities(
  client: ChartMogulClient,
  params: ListActivitiesParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListActivitiesResult> {
  const request = call(client, 'chartmogul_list_activities', params, options)
  checkRules(params, ['end_date>start_date'])
  return fetchPage(client, 'entries', datesOfPeriod(params), request, (query, each) =>
    client.http.GET('/v1/activities', { ...each, params: { query } }),
  )
}
