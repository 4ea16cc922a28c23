import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetLtvMetricsParams, GetLtvMetricsResult } from '../gen/models.js'
import { fetchMetrics } from './fetch-metrics.js'
import { periodQuery } from './period-query.js'

/**
 * Retrieves the customer lifetime value (LTV) for every interval of a period.
 *
 * Dates are ISO dates, `2025-01-31`. ChartMogul chooses the interval.
 *
 * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account, with fractions
 * @throws {ValidationError} when a date is missing
 *
 * @see https://dev.chartmogul.com/reference/retrieve-ltv
 * @example
 * ```ts
 * const { summary } = await getLtvMetrics(chartmogul, { start_date: '2025-01-01', end_date: '2025-03-31' })
 * console.log(summary?.current)
 * ```
 */
export async function getLtvMetrics(
  client: ChartMogulClient,
  params: GetLtvMetricsParams,
  options?: ChartMogulRequestOptions,
): Promise<GetLtvMetricsResult> {
  const request = call(client, 'chartmogul_get_ltv_metrics', params, options)
  return fetchMetrics(client, 'ltv', periodQuery(params ?? {}), request)
}
