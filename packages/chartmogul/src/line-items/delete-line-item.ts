// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteLineItemParams, DeleteLineItemResult } from '../gen/models.js'

/**
 * Deletes a line item.
 *
 * **Metrics change accordingly**, and this cannot be undone.
 *
 * @returns nothing: the line item is deleted
 * @throws {ApiError} `not_found` when there is no such line item
 *
 * @see https://dev.chartmogul.com/reference/line-items/delete
 * @example
 * ```ts
 * await deleteLineItem(chartmogul, { uuid: 'li_d1674f45-630a-4851-8131-06815093d338' })
 * ```
 */
export async function deleteLineItem(
  client: ChartMogulClient,
  params: DeleteLineItemParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteLineItemResult> {
  return callOperation(
    client,
    'chartmogul_delete_line_item',
    'VOID /v1/line_items/{uuid}?handle_as_user_edit',
    params,
    options,
  )
}
