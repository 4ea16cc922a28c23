// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteLineItemByExternalIdParams, DeleteLineItemByExternalIdResult } from '../gen/models.js'

/**
 * Deletes a line item, found by its identifier in the billing system.
 *
 * **Metrics change accordingly**, and this cannot be undone.
 *
 * @returns nothing: the line item is deleted
 * @throws {ApiError} `not_found` when there is no such line item
 *
 * @see https://dev.chartmogul.com/reference/line-items/delete
 * @example
 * ```ts
 * await deleteLineItemByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'line_item_001',
 * })
 * ```
 */
export async function deleteLineItemByExternalId(
  client: ChartMogulClient,
  params: DeleteLineItemByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteLineItemByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_delete_line_item_by_external_id',
    'VOID /v1/line_items?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
    params,
    options,
  )
}
