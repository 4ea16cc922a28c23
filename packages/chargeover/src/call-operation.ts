import { call, checkRows, followRoute, type RoutedHttp } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from './client.js'
import { listQuery } from './pagination/list-query.js'

/** Calls an operation whose parameters pass through unchanged; conditions and orders of lists are written in ChargeOver's notation. */
export async function callOperation<Result>(
  client: ChargeOverClient,
  operation: string,
  route: string,
  params: object = {},
  options?: ChargeOverRequestOptions,
): Promise<Result> {
  const request = call(client, operation, params, options)
  const { method, path, isList, hasRows, init } = followRoute(route, params)
  const { path: values, query } = init.params
  const { data } = await (client.http as RoutedHttp)[method](path, {
    ...request,
    ...init,
    params: { path: values, query: isList ? listQuery(query) : query },
  })
  return (hasRows ? checkRows(client, operation, data as { response: unknown }, 'response') : data) as Result
}
