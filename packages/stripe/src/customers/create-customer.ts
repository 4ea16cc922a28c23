import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateCustomerParams, CreateCustomerResult } from '../gen/models.js'

/**
 * Creates a customer.
 *
 * Every call creates another customer, since `email` need not be unique; pass an `idempotencyKey` to repeat a call safely.
 *
 * @returns the customer; its `balance` is in the minor currency unit
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/customers/create
 * @example
 * ```ts
 * const customer = await createCustomer(stripe, { name: 'Acme Corp', metadata: { crm_id: '12345' } })
 * ```
 */
export function createCustomer<const Expand = undefined>(
  client: StripeClient,
  params?: CreateCustomerParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateCustomerResult, Expand>>
export async function createCustomer(
  client: StripeClient,
  params: CreateCustomerParams = {},
  options?: StripeRequestOptions,
): Promise<CreateCustomerResult> {
  const request = call(client, 'stripe_create_customer', params, options)
  const { data } = await client.http.POST('/v1/customers', {
    ...request,
    body: params,
  })
  return data
}
