// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetSubscriptionSetAttributesParams, GetSubscriptionSetAttributesResult } from '../gen/models.js'

/**
 * Retrieves the custom attributes of a subscription set.
 *
 * Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.
 *
 * @returns the attributes; empty where there are none
 * @throws {ApiError} `not_found` when there is no such subscription set
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/attributes/retrieve
 * @example
 * ```ts
 * const subscriptionAttributes = await getSubscriptionSetAttributes(chartmogul, {
 *   uuid: 'sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001',
 * })
 * ```
 */
export async function getSubscriptionSetAttributes(
  client: ChartMogulClient,
  params: GetSubscriptionSetAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<GetSubscriptionSetAttributesResult> {
  return callOperation(
    client,
    'chartmogul_get_subscription_set_attributes',
    'GET /v1/subscription_sets/{uuid}/attributes',
    params,
    options,
  )
}
