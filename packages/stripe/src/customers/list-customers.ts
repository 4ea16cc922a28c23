import { checkRows } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListCustomersParams, ListCustomersResult } from '../gen/models.js'
import { stripeCall } from '../stripe-call.js'

/**
 * Lists customers, newest first. The `email` filter is exact and case-sensitive.
 *
 * @returns one page in `customers`; `paginate` iterates over all of them
 * @throws {ValidationError} for `starting_after` together with `ending_before`
 *
 * @see https://docs.stripe.com/api/customers/list
 * @example
 * ```ts
 * const { customers, has_more } = await listCustomers(stripe, { limit: 25 })
 * ```
 */
export function listCustomers<const Expand = undefined>(
  client: StripeClient,
  params?: ListCustomersParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListCustomersResult, Expand>>
export function listCustomers(
  client: StripeClient,
  params?: ListCustomersParams,
  options?: StripeRequestOptions,
): Promise<ListCustomersResult>
export async function listCustomers(
  client: StripeClient,
  params: ListCustomersParams = {},
  options?: StripeRequestOptions,
): Promise<ListCustomersResult> {
  const request = stripeCall(client, 'stripe_list_customers', params, options)
  const { data } = await client.http.GET('/v1/customers', {
    ...request,
    params: { query: params },
  })
  const { data: customers, ...rest } = checkRows(client, 'stripe_list_customers', data, 'data')
  return { ...rest, customers }
}
