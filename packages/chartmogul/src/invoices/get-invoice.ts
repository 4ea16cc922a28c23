// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetInvoiceParams, GetInvoiceResult } from '../gen/models.js'

/**
 * Retrieves an invoice, by default only when it is valid and enabled.
 *
 * @returns the invoice
 * @throws {ApiError} `not_found` when there is no such invoice
 *
 * @see https://dev.chartmogul.com/reference/invoices/retrieve
 * @example
 * ```ts
 * const invoice = await getInvoice(chartmogul, { uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1' })
 * ```
 */
export async function getInvoice(
  client: ChartMogulClient,
  params: GetInvoiceParams,
  options?: ChartMogulRequestOptions,
): Promise<GetInvoiceResult> {
  return callOperation(client, 'chartmogul_get_invoice', 'GET /v1/invoices/{uuid}', params, options)
}
