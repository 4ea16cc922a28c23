// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type {
  RemoveSubscriptionSetCustomAttributesParams,
  RemoveSubscriptionSetCustomAttributesResult,
} from '../gen/models.js'

/**
 * Removes the values of custom attributes from a subscription set; the attributes stay in the account.
 *
 * Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.
 *
 * @returns the custom attributes it has now, and whether something was removed
 * @throws {ApiError} `not_found` when there is no such subscription set
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/attributes/delete
 * @example
 * ```ts
 * const removedCustomAttributes = await removeSubscriptionSetCustomAttributes(chartmogul, {
 *   uuid: 'sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001',
 *   custom: ['pre_sold'],
 * })
 * ```
 */
export async function removeSubscriptionSetCustomAttributes(
  client: ChartMogulClient,
  params: RemoveSubscriptionSetCustomAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<RemoveSubscriptionSetCustomAttributesResult> {
  return callOperation(
    client,
    'chartmogul_remove_subscription_set_custom_attributes',
    'DELETE /v1/subscription_sets/{uuid}/attributes/custom custom!',
    params,
    options,
  )
}
