// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { AddSubscriptionCustomAttributesParams, AddSubscriptionCustomAttributesResult } from '../gen/models.js'

/**
 * Adds custom attributes to a subscription, and creates those that the account does not have yet.
 *
 * @returns the custom attributes it has now
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/attributes/add
 * @example
 * ```ts
 * const customAttributes = await addSubscriptionCustomAttributes(chartmogul, {
 *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
 *   custom: [{ type: 'Boolean', key: 'pre_sold', value: true }],
 * })
 * ```
 */
export async function addSubscriptionCustomAttributes(
  client: ChartMogulClient,
  params: AddSubscriptionCustomAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<AddSubscriptionCustomAttributesResult> {
  return callOperation(
    client,
    'chartmogul_add_subscription_custom_attributes',
    'POST /v1/subscriptions/{uuid}/attributes/custom custom!',
    params,
    options,
  )
}
