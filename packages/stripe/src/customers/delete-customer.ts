import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteCustomerParams, DeleteCustomerResult } from '../gen/models.js'

/**
 * Deletes a customer for good and **cancels its subscriptions at once**.
 *
 * @returns `id` and `deleted: true`; `getCustomer` answers the same from then on
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://docs.stripe.com/api/customers/delete
 * @example
 * ```ts
 * await deleteCustomer(stripe, { id: 'cus_abc123' })
 * ```
 */
export async function deleteCustomer(
  client: StripeClient,
  params: DeleteCustomerParams,
  options?: StripeRequestOptions,
): Promise<DeleteCustomerResult> {
  const request = call(client, 'stripe_delete_customer', params, options)
  const { id, ...query } = params ?? {}
  // What is not described is forwarded, as by the other functions.
  const all = { path: { id }, query }
  const { data } = await client.http.DELETE('/v1/customers/{id}', {
    ...request,
    params: all,
  })
  return data
}
