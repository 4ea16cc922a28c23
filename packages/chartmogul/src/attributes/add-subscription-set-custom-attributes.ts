// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type {
  AddSubscriptionSetCustomAttributesParams,
  AddSubscriptionSetCustomAttributesResult,
} from '../gen/models.js'

/**
 * Adds custom attributes to a subscription set, and creates those that the account does not have yet.
 *
 * Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.
 *
 * @returns the custom attributes it has now
 * @throws {ApiError} `not_found` when there is no such subscription set; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/attributes/add
 * @example
 * ```ts
 * const customAttributes = await addSubscriptionSetCustomAttributes(chartmogul, {
 *   uuid: 'sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001',
 *   custom: [{ type: 'Boolean', key: 'pre_sold', value: true }],
 * })
 * ```
 */
export async function addSubscriptionSetCustomAttributes(
  client: ChartMogulClient,
  params: AddSubscriptionSetCustomAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<AddSubscriptionSetCustomAttributesResult> {
  return callOperation(
    client,
    'chartmogul_add_subscription_set_custom_attributes',
    'POST /v1/subscription_sets/{uuid}/attributes/custom custom!',
    params,
    options,
  )
}
