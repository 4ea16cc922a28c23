import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateProductParams, CreateProductResult } from '../gen/models.js'

/**
 * Creates a product. Its prices are separate objects, see `createPrice`.
 *
 * @returns the product
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/products/create
 * @example
 * ```ts
 * const product = await createProduct(stripe, { name: 'Pro Plan', description: 'Access to all pro features' })
 * ```
 */
export function createProduct<const Expand = undefined>(
  client: StripeClient,
  params: CreateProductParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateProductResult, Expand>>
export async function createProduct(
  client: StripeClient,
  params: CreateProductParams,
  options?: StripeRequestOptions,
): Promise<CreateProductResult> {
  const request = call(client, 'stripe_create_product', params, options)
  const { data } = await client.http.POST('/v1/products', {
    ...request,
    body: params,
  })
  return data
}
