import { call, checkRows, followRoute, type RoutedHttp } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from './client.js'
import { fetchPage } from './pagination/fetch-page.js'

/** Calls an operation whose parameters pass through unchanged. A list with pages always says whether more follow. */
export async function callOperation<Result>(
  client: ChartMogulClient,
  operation: string,
  route: string,
  params: object = {},
  options?: ChartMogulRequestOptions,
): Promise<Result> {
  const request = call(client, operation, params, options)
  // ChartMogul answers one deletion with 204, another with an empty object or a confirmation: there is nothing to tell in any of them.
  const isVoid = route.startsWith('VOID')
  const { method, path, isList, hasRows, init } = followRoute(route.replace('VOID', 'DELETE'), params)
  const http = client.http as RoutedHttp
  if (isList) {
    const { path: values, query: filters } = init.params
    const page = await fetchPage(client, undefined, filters, request, (query, each) =>
      http.GET(path, { ...each, params: { path: values, query } }),
    )
    return page as Result
  }
  const { data } = await http[method](path, { ...request, ...init, mayBeEmpty: isVoid })
  if (isVoid) return undefined as Result
  return (hasRows ? checkRows(client, operation, data, undefined) : data) as Result
}
