import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetMrrChurnRateMetricsParams, GetMrrChurnRateMetricsResult } from '../gen/models.js'
import { fetchMetrics } from './fetch-metrics.js'
import { metricsQuery } from './metrics-query.js'

/**
 * Retrieves the net MRR churn rate, the share of recurring revenue lost for every interval of a period, by month unless `interval` says
 * otherwise.
 *
 * Dates are ISO dates, `2025-01-31`.
 *
 * @returns `entries` by interval and a `summary`; rates are percentages, negative when expansion outweighs churn
 * @throws {ValidationError} when a date is missing
 *
 * @see https://dev.chartmogul.com/reference/retrieve-mrr-churn-rate
 * @example
 * ```ts
 * const { summary } = await getMrrChurnRateMetrics(chartmogul, { start_date: '2025-01-01', end_date: '2025-03-31' })
 * console.log(summary?.current)
 * ```
 */
export async function getMrrChurnRateMetrics(
  client: ChartMogulClient,
  params: GetMrrChurnRateMetricsParams,
  options?: ChartMogulRequestOptions,
): Promise<GetMrrChurnRateMetricsResult> {
  const request = call(client, 'chartmogul_get_mrr_churn_rate_metrics', params, options)
  return fetchMetrics(client, 'mrr-churn-rate', metricsQuery(params ?? {}), request)
}
