// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateCustomerCustomAttributesParams, UpdateCustomerCustomAttributesResult } from '../gen/models.js'

/**
 * Changes the given custom attributes of a customer and keeps the others.
 *
 * The account must have them already.
 *
 * @returns the custom attributes it has now
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a value, or the account has no
 * such attribute
 *
 * @see https://dev.chartmogul.com/reference/custom-attributes/update
 * @example
 * ```ts
 * const customAttributes = await updateCustomerCustomAttributes(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   custom: { channel: 'Twitter', seats: 12 },
 * })
 * ```
 */
export async function updateCustomerCustomAttributes(
  client: ChartMogulClient,
  params: UpdateCustomerCustomAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateCustomerCustomAttributesResult> {
  return callOperation(
    client,
    'chartmogul_update_customer_custom_attributes',
    'PUT /v1/customers/{customer_uuid}/attributes/custom custom!',
    params,
    options,
  )
}
