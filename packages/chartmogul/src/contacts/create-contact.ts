// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateContactParams, CreateContactResult } from '../gen/models.js'

/**
 * Creates a contact of a customer.
 *
 * @returns the new contact
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/contacts/add
 * @example
 * ```ts
 * const contact = await createContact(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   first_name: 'Adam',
 *   email: 'adam@example.com',
 *   custom: [{ key: 'newsletter', value: true }],
 * })
 * ```
 */
export async function createContact(
  client: ChartMogulClient,
  params: CreateContactParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateContactResult> {
  return callOperation(client, 'chartmogul_create_contact', 'POST /v1/contacts', params, options)
}
