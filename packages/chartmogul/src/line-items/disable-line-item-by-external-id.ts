// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DisableLineItemByExternalIdParams, DisableLineItemByExternalIdResult } from '../gen/models.js'

/**
 * Leaves a line item out of all metrics, or counts it again; it is found by its identifier in the billing system.
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
 * const lineItem = await disableLineItemByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'line_item_001',
 *   disabled: true,
 * })
 * ```
 */
export async function disableLineItemByExternalId(
  client: ChartMogulClient,
  params: DisableLineItemByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<DisableLineItemByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_disable_line_item_by_external_id',
    'PATCH /v1/line_items/disabled_state?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
    params,
    options,
  )
}
