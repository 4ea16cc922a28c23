// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteProductParams, DeleteProductResult } from '../gen/models.js'

/**
 * Deletes a product that has no prices.
 *
 * Prices cannot be deleted, so take a product that ever had one off sale instead, with `active: false`.
 *
 * @returns the product's `id` and `deleted` true
 * @throws {ApiError} `not_found` when there is no such product; `invalid_request` when it has prices
 *
 * @see https://docs.stripe.com/api/products/delete
 * @example
 * ```ts
 * await deleteProduct(stripe, { id: 'prod_xyz789' })
 * ```
 */
export async function deleteProduct(
  client: StripeClient,
  params: DeleteProductParams,
  options?: StripeRequestOptions,
): Promise<DeleteProductResult> {
  return callOperation(client, 'stripe_delete_product', 'DELETE /v1/products/{id}', params, options)
}
