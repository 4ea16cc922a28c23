import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetCustomerChurnRateMetricsParams, GetCustomerChurnRateMetricsResult } from '../gen/models.js'
import { fetchMetrics } from './fetch-metrics.js'
import { metricsQuery } from './metrics-query.js'

/**
 * Retrieves the customer churn rate, the share of customers lost for every interval of a period, by month unless `interval` says
 * otherwise.
 *
 * Dates are ISO dates, `2025-01-31`.
 *
 * @returns `entries` by interval and a `summary`; rates are percentages
 * @throws {ValidationError} when a date is missing
 *
 * @see https://dev.chartmogul.com/reference/retrieve-customer-churn-rate
 * @example
 * ```ts
 * const { summary } = await getCustomerChurnRateMetrics(chartmogul, { start_date: '2025-01-01', end_date: '2025-03-31' })
 * console.log(summary?.current)
 * ```
 */
export async function getCustomerChurnRateMetrics(
  client: ChartMogulClient,
  params: GetCustomerChurnRateMetricsParams,
  options?: ChartMogulRequestOptions,
): Promise<GetCustomerChurnRateMetricsResult> {
  const request = call(client, 'chartmogul_get_customer_churn_rate_metrics', params, options)
  return fetchMetrics(client, 'customer-churn-rate', metricsQuery(params ?? {}), request)
}
