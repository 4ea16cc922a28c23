// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type {
  UpdateSubscriptionSetCustomAttributesParams,
  UpdateSubscriptionSetCustomAttributesResult,
} from '../gen/models.js'

/**
 * Changes the given custom attributes of a subscription set and keeps the others.
 *
 * The account must have them already. Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be
 * refused.
 *
 * @returns the custom attributes it has now
 * @throws {ApiError} `not_found` when there is no such subscription set; `invalid_request` when ChartMogul refuses a value, or the account
 * has no such attribute
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/attributes/update
 * @example
 * ```ts
 * const customAttributes = await updateSubscriptionSetCustomAttributes(chartmogul, {
 *   uuid: 'sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001',
 *   custom: { pre_sold: false },
 * })
 * ```
 */
export async function updateSubscriptionSetCustomAttributes(
  client: ChartMogulClient,
  params: UpdateSubscriptionSetCustomAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateSubscriptionSetCustomAttributesResult> {
  return callOperation(
    client,
    'chartmogul_update_subscription_set_custom_attributes',
    'PUT /v1/subscription_sets/{uuid}/attributes/custom custom!',
    params,
    options,
  )
}
