import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetMrrMetricsParams, GetMrrMetricsResult } from '../gen/models.js'
import { fetchMetrics } from './fetch-metrics.js'
import { metricsQuery } from './metrics-query.js'

/**
 * Retrieves the monthly recurring revenue (MRR) for every interval of a period, by month unless `interval` says otherwise.
 *
 * Dates are ISO dates, `2025-01-31`. MRR comes with its parts: new business, expansion, contraction, churn and reactivation.
 *
 * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account
 * @throws {ValidationError} when a date is missing
 *
 * @see https://dev.chartmogul.com/reference/retrieve-mrr
 * @example
 * ```ts
 * const { summary } = await getMrrMetrics(chartmogul, { start_date: '2025-01-01', end_date: '2025-03-31' })
 * console.log(summary?.current)
 * ```
 */
export async function getMrrMetrics(
  client: ChartMogulClient,
  params: GetMrrMetricsParams,
  options?: ChartMogulRequestOptions,
): Promise<GetMrrMetricsResult> {
  const request = call(client, 'chartmogul_get_mrr_metrics', params, options)
  return fetchMetrics(client, 'mrr', metricsQuery(params ?? {}), request)
}
