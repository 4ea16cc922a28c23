// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { RemoveCustomerTagsParams, RemoveCustomerTagsResult } from '../gen/models.js'

/**
 * Removes tags from a customer.
 *
 * @returns the tags that the customer still has
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/tags/delete
 * @example
 * ```ts
 * const { tags } = await removeCustomerTags(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   tags: ['pilot'],
 * })
 * ```
 */
export async function removeCustomerTags(
  client: ChartMogulClient,
  params: RemoveCustomerTagsParams,
  options?: ChartMogulRequestOptions,
): Promise<RemoveCustomerTagsResult> {
  return callOperation(
    client,
    'chartmogul_remove_customer_tags',
    'DELETE /v1/customers/{customer_uuid}/attributes/tags tags!',
    params,
    options,
  )
}
