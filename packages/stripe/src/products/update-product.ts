// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateProductParams, UpdateProductResult } from '../gen/models.js'

/**
 * Changes a product; parameters that are left out keep their values.
 *
 * `active: false` takes the product off sale, while its subscriptions go on and its prices keep their own `active`. `default_price` has to
 * be a price of this product.
 *
 * @returns the product as it is now
 * @throws {ApiError} `not_found` when there is no such product; `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/products/update
 * @example
 * ```ts
 * const product = await updateProduct(stripe, {
 *   id: 'prod_xyz789',
 *   name: 'Pro plan',
 *   metadata: { tier: 'premium' },
 * })
 * ```
 */
export async function updateProduct<const Expand = undefined>(
  client: StripeClient,
  params: UpdateProductParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateProductResult, Expand>> {
  return callOperation(client, 'stripe_update_product', 'POST /v1/products/{id}', params, options)
}
