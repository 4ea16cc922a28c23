// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { RemoveCustomerCustomAttributesParams, RemoveCustomerCustomAttributesResult } from '../gen/models.js'

/**
 * Removes the values of custom attributes from a customer; the attributes stay in the account.
 *
 * @returns nothing: the values are removed
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/custom-attributes/delete
 * @example
 * ```ts
 * await removeCustomerCustomAttributes(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   custom: ['channel'],
 * })
 * ```
 */
export async function removeCustomerCustomAttributes(
  client: ChartMogulClient,
  params: RemoveCustomerCustomAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<RemoveCustomerCustomAttributesResult> {
  return callOperation(
    client,
    'chartmogul_remove_customer_custom_attributes',
    'VOID /v1/customers/{customer_uuid}/attributes/custom custom!',
    params,
    options,
  )
}
