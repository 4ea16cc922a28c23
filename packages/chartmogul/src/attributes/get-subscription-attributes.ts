// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetSubscriptionAttributesParams, GetSubscriptionAttributesResult } from '../gen/models.js'

/**
 * Retrieves the custom attributes of a subscription.
 *
 * @returns the attributes; empty where there are none
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/attributes/retrieve
 * @example
 * ```ts
 * const subscriptionAttributes = await getSubscriptionAttributes(chartmogul, {
 *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
 * })
 * ```
 */
export async function getSubscriptionAttributes(
  client: ChartMogulClient,
  params: GetSubscriptionAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<GetSubscriptionAttributesResult> {
  return callOperation(
    client,
    'chartmogul_get_subscription_attributes',
    'GET /v1/subscriptions/{uuid}/attributes',
    params,
    options,
  )
}
