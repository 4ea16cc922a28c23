// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type {
  RemoveSubscriptionCustomAttributesParams,
  RemoveSubscriptionCustomAttributesResult,
} from '../gen/models.js'

/**
 * Removes the values of custom attributes from a subscription; the attributes stay in the account.
 *
 * @returns the custom attributes it has now, and whether something was removed
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/attributes/delete
 * @example
 * ```ts
 * const removedCustomAttributes = await removeSubscriptionCustomAttributes(chartmogul, {
 *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
 *   custom: ['pre_sold'],
 * })
 * ```
 */
export async function removeSubscriptionCustomAttributes(
  client: ChartMogulClient,
  params: RemoveSubscriptionCustomAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<RemoveSubscriptionCustomAttributesResult> {
  return callOperation(
    client,
    'chartmogul_remove_subscription_custom_attributes',
    'DELETE /v1/subscriptions/{uuid}/attributes/custom custom!',
    params,
    options,
  )
}
