import { call } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { whereText } from '../conditions/where.js'
import type { CountCustomersParams, CountCustomersResult } from '../gen/models.js'

/**
 * Counts the customers that match, or all of them. Lists carry no total.
 *
 * @returns ChargeOver's envelope, with the number in `response`
 * @throws {ValidationError} for a `where` that ChargeOver would silently ignore
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * const { response: active } = await countCustomers(chargeover, { where: { customer_status_state: 'a' } })
 * ```
 */
export async function countCustomers(
  client: ChargeOverClient,
  params: CountCustomersParams = {},
  options?: ChargeOverRequestOptions,
): Promise<CountCustomersResult> {
  const request = call(client, 'chargeover_count_customers', params, options)
  const { where, ...query } = params
  const { data } = await client.http.GET('/customer/_count', {
    ...request,
    params: { query: { ...query, where: where === undefined ? where : whereText(where) } },
  })
  return data
}
