// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListContactsParams, ListContactsResult } from '../gen/models.js'

/**
 * Lists contacts, of one customer or of the account, 50 per page by default and at most 200 (`per_page`).
 *
 * @returns one page of contacts
 * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/contacts/list
 * @example
 * ```ts
 * const { entries: contacts } = await listContacts(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   per_page: 100,
 * })
 * ```
 */
export async function listContacts(
  client: ChartMogulClient,
  params: ListContactsParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListContactsResult> {
  return callOperation(client, 'chartmogul_list_contacts', 'LIST /v1/contacts', params, options)
}
