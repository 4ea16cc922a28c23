import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetProductParams, GetProductResult } from '../gen/models.js'

/**
 * Retrieves a product.
 *
 * @returns the product
 * @throws {ApiError} `not_found` when there is no such product
 *
 * @see https://docs.stripe.com/api/products/retrieve
 * @example
 * ```ts
 * const product = await getProduct(stripe, { id: 'prod_xyz789' })
 * ```
 */
export function getProduct<const Expand = undefined>(
  client: StripeClient,
  params: GetProductParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetProductResult, Expand>>
export async function getProduct(
  client: StripeClient,
  params: GetProductParams,
  options?: StripeRequestOptions,
): Promise<GetProductResult> {
  const request = call(client, 'stripe_get_product', params, options)
  const { id, ...query } = params ?? {}
  const { data } = await client.http.GET('/v1/products/{id}', {
    ...request,
    params: { path: { id }, query },
  })
  return data
}
