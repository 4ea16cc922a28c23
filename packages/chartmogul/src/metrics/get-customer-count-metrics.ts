import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetCustomerCountMetricsParams, GetCustomerCountMetricsResult } from '../gen/models.js'
import { fetchMetrics } from './fetch-metrics.js'
import { metricsQuery } from './metrics-query.js'

/**
 * Retrieves the number of paying customers for every interval of a period, by month unless `interval` says otherwise.
 *
 * Dates are ISO dates, `2025-01-31`.
 *
 * @returns `entries` by interval and a `summary`; the number is in `customers`
 * @throws {ValidationError} when a date is missing
 *
 * @see https://dev.chartmogul.com/reference/retrieve-customer-count
 * @example
 * ```ts
 * const { summary } = await getCustomerCountMetrics(chartmogul, { start_date: '2025-01-01', end_date: '2025-03-31' })
 * console.log(summary?.current)
 * ```
 */
export async function getCustomerCountMetrics(
  client: ChartMogulClient,
  params: GetCustomerCountMetricsParams,
  options?: ChartMogulRequestOptions,
): Promise<GetCustomerCountMetricsResult> {
  const request = call(client, 'chartmogul_get_customer_count_metrics', params, options)
  return fetchMetrics(client, 'customer-count', metricsQuery(params ?? {}), request)
}
