// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { AddCustomerCustomAttributesParams, AddCustomerCustomAttributesResult } from '../gen/models.js'

/**
 * Adds custom attributes to a customer, and creates those that the account does not have yet.
 *
 * @returns the custom attributes it has now
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a value, such as one of another
 * type than the attribute has
 *
 * @see https://dev.chartmogul.com/reference/custom-attributes/add
 * @example
 * ```ts
 * const customAttributes = await addCustomerCustomAttributes(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   custom: [{ type: 'String', key: 'channel', value: 'Facebook' }, { type: 'Integer', key: 'seats', value: 8 }],
 * })
 * ```
 */
export async function addCustomerCustomAttributes(
  client: ChartMogulClient,
  params: AddCustomerCustomAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<AddCustomerCustomAttributesResult> {
  return callOperation(
    client,
    'chartmogul_add_customer_custom_attributes',
    'POST /v1/customers/{customer_uuid}/attributes/custom custom!',
    params,
    options,
  )
}
