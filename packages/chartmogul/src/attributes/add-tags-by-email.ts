// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { AddTagsByEmailParams, AddTagsByEmailResult } from '../gen/models.js'

/**
 * Adds tags to every customer with an e-mail address, however many there are.
 *
 * @returns the customers that have the tags now
 * @throws {ApiError} `not_found` when no customer has the e-mail address; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/add-tags-to-customers-with-email
 * @example
 * ```ts
 * const { entries: customers } = await addTagsByEmail(chartmogul, {
 *   email: 'adam@example.com',
 *   tags: ['newsletter'],
 * })
 * ```
 */
export async function addTagsByEmail(
  client: ChartMogulClient,
  params: AddTagsByEmailParams,
  options?: ChartMogulRequestOptions,
): Promise<AddTagsByEmailResult> {
  return callOperation(
    client,
    'chartmogul_add_tags_by_email',
    'POST /v1/customers/attributes/tags email! tags!',
    params,
    options,
  )
}
