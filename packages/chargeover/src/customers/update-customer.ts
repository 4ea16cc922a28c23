// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { UpdateCustomerParams, UpdateCustomerResult } from '../gen/models.js'

/**
 * Changes the fields of a customer that are given, and leaves the others as they are.
 *
 * @returns the ID of the customer
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when another customer has the `external_key`
 *
 * @see https://developer.chargeover.com/docs/api/update-a-customer/
 * @example
 * ```ts
 * await updateCustomer(chargeover, { id: 123, company: 'Acme Corporation', bill_city: 'Springfield' })
 * ```
 */
export async function updateCustomer(
  client: ChargeOverClient,
  params: UpdateCustomerParams,
  options?: ChargeOverRequestOptions,
): Promise<UpdateCustomerResult> {
  return callOperation(client, 'chargeover_update_customer', 'PUT /customer/{id}', params, options)
}
