// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateContactParams, UpdateContactResult } from '../gen/models.js'

/**
 * Changes the given fields of a contact and keeps the others.
 *
 * @returns the contact as it is now
 * @throws {ApiError} `not_found` when there is no such contact; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/contacts/update
 * @example
 * ```ts
 * const contact = await updateContact(chartmogul, {
 *   uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2',
 *   title: 'CTO',
 *   position: 1,
 * })
 * ```
 */
export async function updateContact(
  client: ChartMogulClient,
  params: UpdateContactParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateContactResult> {
  return callOperation(client, 'chartmogul_update_contact', 'PATCH /v1/contacts/{uuid}', params, options)
}
