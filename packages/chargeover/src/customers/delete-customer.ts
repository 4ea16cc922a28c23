// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { DeleteCustomerParams, DeleteCustomerResult } from '../gen/models.js'

/**
 * Deletes a customer; it can no longer be retrieved.
 *
 * @returns whether it was deleted
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://developer.chargeover.com/docs/api/delete-a-customer/
 * @example
 * ```ts
 * await deleteCustomer(chargeover, { id: 123 })
 * ```
 */
export async function deleteCustomer(
  client: ChargeOverClient,
  params: DeleteCustomerParams,
  options?: ChargeOverRequestOptions,
): Promise<DeleteCustomerResult> {
  return callOperation(client, 'chargeover_delete_customer', 'DELETE /customer/{id}', params, options)
}
