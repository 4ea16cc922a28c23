import { call, checkRows, invalid } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetMetricsParams, GetMetricsResult } from '../gen/models.js'
import { metricsQuery } from './metrics-query.js'

/**
 * Retrieves the key metrics (MRR, ARR, churn, customers and more) for every interval of a period, by month unless `interval` says
 * otherwise.
 *
 * Dates are ISO dates, `2025-01-31`. `type: 'absolute'` leaves out the changes in percent, `'percentage'` leaves out the figures, so
 * that `mrr` and its like are undefined then.
 *
 * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account, rates are percentages
 * @throws {ValidationError} when a date is missing, and for another `type`
 *
 * @see https://dev.chartmogul.com/reference/retrieve-all-key-metrics
 * @example
 * ```ts
 * const { entries } = await getMetrics(chartmogul, { start_date: '2025-01-01', end_date: '2025-03-31' })
 * for (const { date, mrr } of entries) console.log(date, mrr)
 * ```
 */
export async function getMetrics(
  client: ChartMogulClient,
  params: GetMetricsParams,
  options?: ChartMogulRequestOptions,
): Promise<GetMetricsResult> {
  const request = call(client, 'chartmogul_get_metrics', params, options)
  const { type, ...period } = params ?? {}
  const query = metricsQuery(period)
  if (type !== undefined && type !== 'absolute' && type !== 'percentage') {
    throw invalid('type', 'must be absolute or percentage; leave it out for both')
  }
  const { data } = await client.http.GET('/v1/metrics/all', { ...request, params: { query } })
  const metrics = checkRows(client, 'chartmogul_get_metrics', data, 'entries')
  if (type === undefined) return metrics
  const { entries, summary, ...rest } = metrics
  const isWanted = (key: string): boolean =>
    key === 'date' || key.endsWith('-percentage-change') === (type === 'percentage')
  // The result type keeps the figures required: optional ones would burden every call for the sake of `percentage`, and overloads
  // would have to be selected by a literal type that agents and scripts do not have.
  const pick = <Row extends object>(row: Row): Row =>
    Object.fromEntries(Object.entries(row).filter(([key]) => isWanted(key))) as Row
  return { ...rest, entries: entries.map(pick), ...(summary && { summary: pick(summary) }) }
}
