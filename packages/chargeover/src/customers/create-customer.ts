// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateCustomerParams, CreateCustomerResult } from '../gen/models.js'

/**
 * Creates a customer, with its main contact if one is described.
 *
 * Only the name of the company is required. A second customer with the same `external_key` is refused, which keeps a repeated call from
 * creating two.
 *
 * @returns the ID of the new customer
 * @throws {ApiError} `invalid_request` when the company is missing, or another customer has the `external_key`
 *
 * @see https://developer.chargeover.com/docs/api/create-a-customer/
 * @example
 * ```ts
 * const { response: { id } } = await createCustomer(chargeover, {
 *   company: 'Acme Corp',
 *   external_key: 'crm-12345',
 *   superuser_name: 'Ada Lovelace',
 *   superuser_email: 'ada@example.com',
 *   bill_country: 'United States',
 *   _flag_emails: 0,
 * })
 * ```
 */
export async function createCustomer(
  client: ChargeOverClient,
  params: CreateCustomerParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateCustomerResult> {
  return callOperation(client, 'chargeover_create_customer', 'POST /customer', params, options)
}
