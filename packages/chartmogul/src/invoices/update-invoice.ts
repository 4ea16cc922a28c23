// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateInvoiceParams, UpdateInvoiceResult } from '../gen/models.js'

/**
 * Changes the given fields of an invoice and keeps the others.
 *
 * @returns the invoice as it is now
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when a parameter is refused, or the record is stored but
 * invalid: the status is 2xx then, and `answer` is the record
 *
 * @see https://dev.chartmogul.com/reference/invoices/update
 * @example
 * ```ts
 * const invoice = await updateInvoice(chartmogul, {
 *   uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1',
 *   due_date: '2026-04-15',
 * })
 * ```
 */
export async function updateInvoice(
  client: ChartMogulClient,
  params: UpdateInvoiceParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateInvoiceResult> {
  return callOperation(
    client,
    'chartmogul_update_invoice',
    'PATCH /v1/invoices/{uuid}?handle_as_user_edit',
    params,
    options,
  )
}
