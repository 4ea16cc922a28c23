// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetCustomerAttributesParams, GetCustomerAttributesResult } from '../gen/models.js'

/**
 * Retrieves the tags and attributes of a customer, by where they came from.
 *
 * @returns the tags and attributes
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/customers/retrieve-attributes
 * @example
 * ```ts
 * const customerAttributes = await getCustomerAttributes(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 * })
 * ```
 */
export async function getCustomerAttributes(
  client: ChartMogulClient,
  params: GetCustomerAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<GetCustomerAttributesResult> {
  return callOperation(
    client,
    'chartmogul_get_customer_attributes',
    'GET /v1/customers/{customer_uuid}/attributes',
    params,
    options,
  )
}
