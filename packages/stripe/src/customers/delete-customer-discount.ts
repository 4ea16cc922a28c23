// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteCustomerDiscountParams, DeleteCustomerDiscountResult } from '../gen/models.js'

/**
 * Removes the discount of a customer, so that later invoices are not reduced; invoices that exist keep it.
 *
 * Discounts of the customer's subscriptions stay.
 *
 * @returns the former discount with `deleted` true
 * @throws {ApiError} `not_found` when there is no such customer, or it has no discount
 *
 * @see https://docs.stripe.com/api/discounts/delete
 * @example
 * ```ts
 * await deleteCustomerDiscount(stripe, { id: 'cus_abc123' })
 * ```
 */
export async function deleteCustomerDiscount(
  client: StripeClient,
  params: DeleteCustomerDiscountParams,
  options?: StripeRequestOptions,
): Promise<DeleteCustomerDiscountResult> {
  return callOperation(client, 'stripe_delete_customer_discount', 'DELETE /v1/customers/{id}/discount', params, options)
}
