// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DisableLineItemParams, DisableLineItemResult } from '../gen/models.js'

/**
 * Leaves a line item out of all metrics, or counts it again.
 *
 * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
 * elsewhere.
 *
 * @returns the line item as it is now
 * @throws {ApiError} `not_found` when there is no such line item; `invalid_request` when the data source is not one of a billing system
 *
 * @see https://dev.chartmogul.com/reference/line-items/disable
 * @example
 * ```ts
 * const lineItem = await disableLineItem(chartmogul, {
 *   uuid: 'li_d1674f45-630a-4851-8131-06815093d338',
 *   disabled: true,
 * })
 * ```
 */
export async function disableLineItem(
  client: ChartMogulClient,
  params: DisableLineItemParams,
  options?: ChartMogulRequestOptions,
): Promise<DisableLineItemResult> {
  return callOperation(
    client,
    'chartmogul_disable_line_item',
    'PATCH /v1/line_items/{uuid}/disabled_state?handle_as_user_edit',
    params,
    options,
  )
}
