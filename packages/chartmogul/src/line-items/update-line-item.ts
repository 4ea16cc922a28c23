// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateLineItemParams, UpdateLineItemResult } from '../gen/models.js'

/**
 * Changes the given fields of a line item and keeps the others.
 *
 * @returns the line item as it is now
 * @throws {ApiError} `not_found` when there is no such line item; `invalid_request` when a parameter is refused, or the record is stored
 * but invalid: the status is 2xx then, and `answer` is the record
 *
 * @see https://dev.chartmogul.com/reference/line-items/update
 * @example
 * ```ts
 * const lineItem = await updateLineItem(chartmogul, {
 *   uuid: 'li_d1674f45-630a-4851-8131-06815093d338',
 *   amount_in_cents: 7500,
 * })
 * ```
 */
export async function updateLineItem(
  client: ChartMogulClient,
  params: UpdateLineItemParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateLineItemResult> {
  return callOperation(
    client,
    'chartmogul_update_line_item',
    'PATCH /v1/line_items/{uuid}?handle_as_user_edit',
    params,
    options,
  )
}
