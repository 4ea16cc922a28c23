import { checkRows, type RoutedHttp, type ToolRequest } from '@billing/core/internal'
import type { ChartMogulClient } from '../client.js'

/** The answer of a metric, with rows under `entries`. */
export async function fetchMetrics<Result extends { readonly entries: readonly object[] }>(
  client: ChartMogulClient,
  metric: string,
  query: object,
  request: ToolRequest,
): Promise<Result> {
  const { data } = await (client.http as RoutedHttp).GET(`/v1/metrics/${metric}`, { ...request, params: { query } })
  return checkRows(client, request.operation, data as Result, 'entries')
}
