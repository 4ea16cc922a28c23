import { checkRows, followRoute, type RoutedHttp } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from './client.js'
import { stripeCall } from './stripe-call.js'

/** Calls an operation whose parameters pass through unchanged. The rows of a list are named after what is listed. */
export async function callOperation<Result>(
  client: StripeClient,
  operation: string,
  route: string,
  params: object = {},
  options?: StripeRequestOptions,
): Promise<Result> {
  const request = stripeCall(client, operation, params, options)
  const { method, path, isList, init } = followRoute(route, params)
  const { data } = await (client.http as RoutedHttp)[method](path, { ...request, ...init })
  if (!isList) return data as Result
  const { data: rows, ...rest } = checkRows(client, operation, data as { data: unknown[] }, 'data')
  // `stripe_list_refunds` answers with `refunds`.
  return { ...rest, [operation.replace(/^stripe_[a-z]+_/, '')]: rows } as Result
}
