// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type {
  UpdateSubscriptionCustomAttributesParams,
  UpdateSubscriptionCustomAttributesResult,
} from '../gen/models.js'

/**
 * Changes the given custom attributes of a subscription and keeps the others.
 *
 * The account must have them already.
 *
 * @returns the custom attributes it has now
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when ChartMogul refuses a value, or the account has
 * no such attribute
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/attributes/update
 * @example
 * ```ts
 * const customAttributes = await updateSubscriptionCustomAttributes(chartmogul, {
 *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
 *   custom: { pre_sold: false },
 * })
 * ```
 */
export async function updateSubscriptionCustomAttributes(
  client: ChartMogulClient,
  params: UpdateSubscriptionCustomAttributesParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateSubscriptionCustomAttributesResult> {
  return callOperation(
    client,
    'chartmogul_update_subscription_custom_attributes',
    'PUT /v1/subscriptions/{uuid}/attributes/custom custom!',
    params,
    options,
  )
}
