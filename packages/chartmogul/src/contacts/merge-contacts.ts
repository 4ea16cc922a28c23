// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { MergeContactsParams, MergeContactsResult } from '../gen/models.js'

/**
 * Merges a contact into another one of the same customer, which keeps its fields and takes over what it lacks.
 *
 * The merged contact is gone; this cannot be undone.
 *
 * @returns the contact that both became. Its `customer_uuid` may be null at first
 * @throws {ApiError} `not_found` when there is no such contact; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/contacts/merge
 * @example
 * ```ts
 * const contact = await mergeContacts(chartmogul, {
 *   into_uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2',
 *   from_uuid: 'con_6f0b7208-7690-11ee-8857-9f75f1321afd',
 * })
 * ```
 */
export async function mergeContacts(
  client: ChartMogulClient,
  params: MergeContactsParams,
  options?: ChartMogulRequestOptions,
): Promise<MergeContactsResult> {
  return callOperation(
    client,
    'chartmogul_merge_contacts',
    'POST /v1/contacts/{into_uuid}/merge/{from_uuid}',
    params,
    options,
  )
}
