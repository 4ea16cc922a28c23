// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteContactParams, DeleteContactResult } from '../gen/models.js'

/**
 * Deletes a contact.
 *
 * This cannot be undone.
 *
 * @returns nothing: the contact is deleted
 * @throws {ApiError} `not_found` when there is no such contact
 *
 * @see https://dev.chartmogul.com/reference/contacts/delete
 * @example
 * ```ts
 * await deleteContact(chartmogul, { uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2' })
 * ```
 */
export async function deleteContact(
  client: ChartMogulClient,
  params: DeleteContactParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteContactResult> {
  return callOperation(client, 'chartmogul_delete_contact', 'VOID /v1/contacts/{uuid}', params, options)
}
