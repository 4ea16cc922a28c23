// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateLineItemByExternalIdParams, UpdateLineItemByExternalIdResult } from '../gen/models.js'

/**
 * Changes the given fields of a line item, found by its identifier in the billing system.
 *
 * @returns the line item as it is now
 * @throws {ApiError} `not_found` when there is no such line item; `invalid_request` when a parameter is refused, or the record is stored
 * but invalid: the status is 2xx then, and `answer` is the record
 *
 * @see https://dev.chartmogul.com/reference/line-items/update
 * @example
 * ```ts
 * const lineItem = await updateLineItemByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'line_item_001',
 *   amount_in_cents: 7500,
 * })
 * ```
 */
export async function updateLineItemByExternalId(
  client: ChartMogulClient,
  params: UpdateLineItemByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateLineItemByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_update_line_item_by_external_id',
    'PATCH /v1/line_items?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
    params,
    options,
  )
}
