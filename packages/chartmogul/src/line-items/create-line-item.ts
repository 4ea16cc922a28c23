// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateLineItemParams, CreateLineItemResult } from '../gen/models.js'

/**
 * Adds a line item to an invoice that is already imported.
 *
 * **Recurring revenue is computed from it**: a subscription line needs a plan, a subscription and the time paid for.
 *
 * @returns the new line item
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when a parameter is refused, or the record is stored but
 * invalid: the status is 2xx then, and `answer` is the record
 *
 * @see https://dev.chartmogul.com/reference/line-items/add
 * @example
 * ```ts
 * const lineItem = await createLineItem(chartmogul, {
 *   invoice_uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1',
 *   type: 'subscription',
 *   amount_in_cents: 5000,
 *   plan_uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7',
 *   subscription_external_id: 'subscription_001',
 *   service_period_start: '2026-03-01',
 *   service_period_end: '2026-04-01',
 * })
 * ```
 */
export async function createLineItem(
  client: ChartMogulClient,
  params: CreateLineItemParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateLineItemResult> {
  return callOperation(
    client,
    'chartmogul_create_line_item',
    'POST /v1/import/invoices/{invoice_uuid}/line_items?handle_as_user_edit',
    params,
    options,
  )
}
