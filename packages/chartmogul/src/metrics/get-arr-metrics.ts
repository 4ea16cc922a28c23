import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetArrMetricsParams, GetArrMetricsResult } from '../gen/models.js'
import { fetchMetrics } from './fetch-metrics.js'
import { metricsQuery } from './metrics-query.js'

/**
 * Retrieves the annualised run rate (ARR) for every interval of a period, by month unless `interval` says otherwise.
 *
 * Dates are ISO dates, `2025-01-31`.
 *
 * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account
 * @throws {ValidationError} when a date is missing
 *
 * @see https://dev.chartmogul.com/reference/retrieve-arr
 * @example
 * ```ts
 * const { summary } = await getArrMetrics(chartmogul, { start_date: '2025-01-01', end_date: '2025-03-31' })
 * console.log(summary?.current)
 * ```
 */
export async function getArrMetrics(
  client: ChartMogulClient,
  params: GetArrMetricsParams,
  options?: ChartMogulRequestOptions,
): Promise<GetArrMetricsResult> {
  const request = call(client, 'chartmogul_get_arr_metrics', params, options)
  return fetchMetrics(client, 'arr', metricsQuery(params ?? {}), request)
}
