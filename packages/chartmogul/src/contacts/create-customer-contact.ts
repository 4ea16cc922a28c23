// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateCustomerContactParams, CreateCustomerContactResult } from '../gen/models.js'

/**
 * Creates a contact of the customer in the path.
 *
 * `createContact` takes the same fields and more.
 *
 * @returns the new contact
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/contacts/add
 * @example
 * ```ts
 * const contact = await createCustomerContact(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   first_name: 'Adam',
 *   email: 'adam@example.com',
 * })
 * ```
 */
export async function createCustomerContact(
  client: ChartMogulClient,
  params: CreateCustomerContactParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateCustomerContactResult> {
  return callOperation(
    client,
    'chartmogul_create_customer_contact',
    'POST /v1/customers/{customer_uuid}/contacts',
    params,
    options,
  )
}
