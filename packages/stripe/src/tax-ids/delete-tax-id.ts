// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteTaxIdParams, DeleteTaxIdResult } from '../gen/models.js'

/**
 * Deletes a tax ID of your account or of a customer.
 *
 * Finalized invoices keep showing it.
 *
 * @returns the tax ID's `id` and `deleted` true
 * @throws {ApiError} `not_found` when there is no such tax ID
 *
 * @see https://docs.stripe.com/api/tax_ids/delete
 * @example
 * ```ts
 * await deleteTaxId(stripe, { id: 'txi_1Abc' })
 * ```
 */
export async function deleteTaxId(
  client: StripeClient,
  params: DeleteTaxIdParams,
  options?: StripeRequestOptions,
): Promise<DeleteTaxIdResult> {
  return callOperation(client, 'stripe_delete_tax_id', 'DELETE /v1/tax_ids/{id}', params, options)
}
