// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetContactParams, GetContactResult } from '../gen/models.js'

/**
 * Retrieves a contact.
 *
 * @returns the contact
 * @throws {ApiError} `not_found` when there is no such contact
 *
 * @see https://dev.chartmogul.com/reference/contacts/retrieve
 * @example
 * ```ts
 * const contact = await getContact(chartmogul, { uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2' })
 * ```
 */
export async function getContact(
  client: ChartMogulClient,
  params: GetContactParams,
  options?: ChartMogulRequestOptions,
): Promise<GetContactResult> {
  return callOperation(client, 'chartmogul_get_contact', 'GET /v1/contacts/{uuid}', params, options)
}
