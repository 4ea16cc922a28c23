import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetArpaMetricsParams, GetArpaMetricsResult } from '../gen/models.js'
import { fetchMetrics } from './fetch-metrics.js'
import { metricsQuery } from './metrics-query.js'

/**
 * Retrieves the average revenue per account (ARPA) for every interval of a period, by month unless `interval` says otherwise.
 *
 * Dates are ISO dates, `2025-01-31`.
 *
 * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account
 * @throws {ValidationError} when a date is missing
 *
 * @see https://dev.chartmogul.com/reference/retrieve-arpa
 * @example
 * ```ts
 * const { summary } = await getArpaMetrics(chartmogul, { start_date: '2025-01-01', end_date: '2025-03-31' })
 * console.log(summary?.current)
 * ```
 */
export async function getArpaMetrics(
  client: ChartMogulClient,
  params: GetArpaMetricsParams,
  options?: ChartMogulRequestOptions,
): Promise<GetArpaMetricsResult> {
  const request = call(client, 'chartmogul_get_arpa_metrics', params, options)
  return fetchMetrics(client, 'arpa', metricsQuery(params ?? {}), request)
}
