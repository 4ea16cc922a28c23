// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListCustomerContactsParams, ListCustomerContactsResult } from '../gen/models.js'

/**
 * Lists the contacts of a customer, 50 per page by default and at most 200 (`per_page`).
 *
 * @returns one page of contacts
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/contacts/list
 * @example
 * ```ts
 * const { entries: customerContacts } = await listCustomerContacts(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 * })
 * ```
 */
export async function listCustomerContacts(
  client: ChartMogulClient,
  params: ListCustomerContactsParams,
  options?: ChartMogulRequestOptions,
): Promise<ListCustomerContactsResult> {
  return callOperation(
    client,
    'chartmogul_list_customer_contacts',
    'LIST /v1/customers/{customer_uuid}/contacts',
    params,
    options,
  )
}
