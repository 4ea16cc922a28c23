// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetLineItemByExternalIdParams, GetLineItemByExternalIdResult } from '../gen/models.js'

/**
 * Retrieves a line item by its identifier in the billing system.
 *
 * @returns the line item
 * @throws {ApiError} `not_found` when there is no such line item
 *
 * @see https://dev.chartmogul.com/reference/line-items/retrieve
 * @example
 * ```ts
 * const lineItem = await getLineItemByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'line_item_001',
 * })
 * ```
 */
export async function getLineItemByExternalId(
  client: ChartMogulClient,
  params: GetLineItemByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<GetLineItemByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_get_line_item_by_external_id',
    'GET /v1/line_items data_source_uuid! external_id!',
    params,
    options,
  )
}
