// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DisableInvoiceParams, DisableInvoiceResult } from '../gen/models.js'

/**
 * Leaves an invoice out of all metrics, or counts it again.
 *
 * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
 * elsewhere.
 *
 * @returns the invoice as it is now
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the data source is not one of a billing system
 *
 * @see https://dev.chartmogul.com/reference/invoices/disable
 * @example
 * ```ts
 * const invoice = await disableInvoice(chartmogul, {
 *   uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1',
 *   disabled: true,
 * })
 * ```
 */
export async function disableInvoice(
  client: ChartMogulClient,
  params: DisableInvoiceParams,
  options?: ChartMogulRequestOptions,
): Promise<DisableInvoiceResult> {
  return callOperation(
    client,
    'chartmogul_disable_invoice',
    'PATCH /v1/invoices/{uuid}/disabled_state',
    params,
    options,
  )
}
