import { call } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetCustomerParams, GetCustomerResult } from '../gen/models.js'

/**
 * Retrieves a customer with contact, address, balance and the type of its default payment method.
 *
 * @returns ChargeOver's envelope, with the customer in `response`, amounts in major currency units
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://developer.chargeover.com/docs/api/get-a-specific-customer/
 * @example
 * ```ts
 * const { response: customer } = await getCustomer(chargeover, { id: 123 })
 * ```
 */
export async function getCustomer(
  client: ChargeOverClient,
  params: GetCustomerParams,
  options?: ChargeOverRequestOptions,
): Promise<GetCustomerResult> {
  const request = call(client, 'chargeover_get_customer', params, options)
  const { id, ...query } = params ?? {}
  // What is not described is forwarded, as by the other functions.
  const all = { path: { id }, query }
  const { data } = await client.http.GET('/customer/{id}', {
    ...request,
    params: all,
  })
  return data
}
