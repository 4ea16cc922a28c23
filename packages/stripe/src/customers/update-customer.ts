import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateCustomerParams, UpdateCustomerResult } from '../gen/models.js'

/**
 * Changes a customer; parameters that are left out keep their values.
 *
 * An empty string clears a field. An empty string for a key of `metadata` removes that key, and for `metadata` itself all of them.
 *
 * @returns the customer as it is now
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://docs.stripe.com/api/customers/update
 * @example
 * ```ts
 * await updateCustomer(stripe, { id: 'cus_abc123', name: 'Acme Corp (Updated)', description: '' })
 * ```
 */
export function updateCustomer<const Expand = undefined>(
  client: StripeClient,
  params: UpdateCustomerParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateCustomerResult, Expand>>
export async function updateCustomer(
  client: StripeClient,
  params: UpdateCustomerParams,
  options?: StripeRequestOptions,
): Promise<UpdateCustomerResult> {
  const request = call(client, 'stripe_update_customer', params, options)
  const { id, ...body } = params ?? {}
  const { data } = await client.http.POST('/v1/customers/{id}', {
    ...request,
    params: { path: { id } },
    body,
  })
  return data
}
