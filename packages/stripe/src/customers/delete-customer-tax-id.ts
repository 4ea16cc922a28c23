// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteCustomerTaxIdParams, DeleteCustomerTaxIdResult } from '../gen/models.js'

/**
 * Deletes a tax ID of a customer.
 *
 * Finalized invoices keep showing it.
 *
 * @returns the tax ID's `id` and `deleted` true
 * @throws {ApiError} `not_found` when there is no such customer or tax ID
 *
 * @see https://docs.stripe.com/api/tax_ids/customer_delete
 * @example
 * ```ts
 * await deleteCustomerTaxId(stripe, { customer: 'cus_abc123', id: 'txi_1Abc' })
 * ```
 */
export async function deleteCustomerTaxId(
  client: StripeClient,
  params: DeleteCustomerTaxIdParams,
  options?: StripeRequestOptions,
): Promise<DeleteCustomerTaxIdResult> {
  return callOperation(
    client,
    'stripe_delete_customer_tax_id',
    'DELETE /v1/customers/{customer}/tax_ids/{id}',
    params,
    options,
  )
}
