// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { AddCustomAttributesByEmailParams, AddCustomAttributesByEmailResult } from '../gen/models.js'

/**
 * Adds custom attributes to every customer with an e-mail address, however many there are.
 *
 * @returns the customers that have the attributes now
 * @throws {ApiError} `not_found` when no customer has the e-mail address; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/custom-attributes/add-by-email
 * @example
 * ```ts
 * const { entries: customers } = await addCustomAttributesByEmail(chartmogul, {
 *   email: 'adam@example.com',
 *   custom: [{ type: 'String', key: 'channel', value: 'Facebook' }],
 * })
 * ```
 */
export async function addCustomAttributesByEmail(
  client: ChartMogulClient,
  params: AddCustomAttributesByEmailParams,
  options?: ChartMogulRequestOptions,
): Promise<AddCustomAttributesByEmailResult> {
  return callOperation(
    client,
    'chartmogul_add_custom_attributes_by_email',
    'POST /v1/customers/attributes/custom email! custom!',
    params,
    options,
  )
}
