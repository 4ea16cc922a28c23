import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetCustomerParams, GetCustomerResult } from '../gen/models.js'

/**
 * Retrieves a customer.
 *
 * @returns the customer, or for a deleted one only `id`, `object` and `deleted: true`: check `deleted` first
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://docs.stripe.com/api/customers/retrieve
 * @example
 * ```ts
 * const customer = await getCustomer(stripe, { id: 'cus_abc123' })
 * if (!customer.deleted) console.log(customer.email)
 * ```
 */
export function getCustomer<const Expand = undefined>(
  client: StripeClient,
  params: GetCustomerParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetCustomerResult, Expand>>
export async function getCustomer(
  client: StripeClient,
  params: GetCustomerParams,
  options?: StripeRequestOptions,
): Promise<GetCustomerResult> {
  const request = call(client, 'stripe_get_customer', params, options)
  const { id, ...query } = params ?? {}
  const { data } = await client.http.GET('/v1/customers/{id}', {
    ...request,
    params: { path: { id }, query },
  })
  return data
}
