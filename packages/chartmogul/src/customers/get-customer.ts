import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetCustomerParams, GetCustomerResult } from '../gen/models.js'

/**
 * Retrieves a customer by its ChartMogul UUID, which is not its identifier in the billing system.
 *
 * @returns the customer with attributes and address; `mrr` and `arr` are in the minor currency unit
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/customers/retrieve
 * @example
 * ```ts
 * const { name, status, mrr } = await getCustomer(chartmogul, { id: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })
 * ```
 */
export async function getCustomer(
  client: ChartMogulClient,
  params: GetCustomerParams,
  options?: ChartMogulRequestOptions,
): Promise<GetCustomerResult> {
  const request = call(client, 'chartmogul_get_customer', params, options)
  const { id, ...query } = params ?? {}
  // What is not described is forwarded, as by the other functions.
  const all = { path: { id }, query }
  const { data } = await client.http.GET('/v1/customers/{id}', {
    ...request,
    params: all,
  })
  return data
}
