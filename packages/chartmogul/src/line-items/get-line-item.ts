// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetLineItemParams, GetLineItemResult } from '../gen/models.js'

/**
 * Retrieves a line item, by default only when it is valid and enabled.
 *
 * @returns the line item
 * @throws {ApiError} `not_found` when there is no such line item
 *
 * @see https://dev.chartmogul.com/reference/line-items/retrieve
 * @example
 * ```ts
 * const lineItem = await getLineItem(chartmogul, { uuid: 'li_d1674f45-630a-4851-8131-06815093d338' })
 * ```
 */
export async function getLineItem(
  client: ChartMogulClient,
  params: GetLineItemParams,
  options?: ChartMogulRequestOptions,
): Promise<GetLineItemResult> {
  return callOperation(client, 'chartmogul_get_line_item', 'GET /v1/line_items/{uuid}', params, options)
}
