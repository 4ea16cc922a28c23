import { checkRows } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListProductsParams, ListProductsResult } from '../gen/models.js'
import { stripeCall } from '../stripe-call.js'

/**
 * Lists products, newest first.
 *
 * @returns one page in `products`; `paginate` iterates over all of them
 * @throws {ValidationError} for `starting_after` together with `ending_before`
 *
 * @see https://docs.stripe.com/api/products/list
 * @example
 * ```ts
 * const { products } = await listProducts(stripe, { active: true, limit: 100 })
 * ```
 */
export function listProducts<const Expand = undefined>(
  client: StripeClient,
  params?: ListProductsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListProductsResult, Expand>>
export function listProducts(
  client: StripeClient,
  params?: ListProductsParams,
  options?: StripeRequestOptions,
): Promise<ListProductsResult>
export async function listProducts(
  client: StripeClient,
  params: ListProductsParams = {},
  options?: StripeRequestOptions,
): Promise<ListProductsResult> {
  const request = stripeCall(client, 'stripe_list_products', params, options)
  const { data } = await client.http.GET('/v1/products', {
    ...request,
    params: { query: params },
  })
  const { data: products, ...rest } = checkRows(client, 'stripe_list_products', data, 'data')
  return { ...rest, products }
}
