// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { AddCustomerTagsParams, AddCustomerTagsResult } from '../gen/models.js'

/**
 * Adds tags to a customer.
 *
 * A tag that it already has is not added twice.
 *
 * @returns all tags of the customer
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/tags/add
 * @example
 * ```ts
 * const { tags } = await addCustomerTags(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   tags: ['enterprise', 'pilot'],
 * })
 * ```
 */
export async function addCustomerTags(
  client: ChartMogulClient,
  params: AddCustomerTagsParams,
  options?: ChartMogulRequestOptions,
): Promise<AddCustomerTagsResult> {
  return callOperation(
    client,
    'chartmogul_add_customer_tags',
    'POST /v1/customers/{customer_uuid}/attributes/tags tags!',
    params,
    options,
  )
}
