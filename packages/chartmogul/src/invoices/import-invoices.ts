// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ImportInvoicesParams, ImportInvoicesResult } from '../gen/models.js'

/**
 * Imports invoices of a customer with their line items and transactions.
 *
 * **ChartMogul derives subscriptions and recurring revenue from them.** It takes the UUID of the customer; with another identifier it says
 * that there is no such invoice. Records that it finds invalid are stored as well and left out of metrics: the call fails then, and
 * `answer` of the error has all invoices, each with its `errors`.
 *
 * @returns the imported invoices
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses the invoices, or stores all of
 * them and finds some invalid: the status is 201 then, and `answer` has them
 *
 * @see https://dev.chartmogul.com/reference/invoices/add
 * @example
 * ```ts
 * const { invoices } = await importInvoices(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   invoices: [
 *     {
 *       external_id: 'invoice_001',
 *       date: '2026-03-01T00:00:00Z',
 *       currency: 'USD',
 *       line_items: [
 *         {
 *           type: 'subscription',
 *           subscription_external_id: 'subscription_001',
 *           plan_uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7',
 *           service_period_start: '2026-03-01T00:00:00Z',
 *           service_period_end: '2026-04-01T00:00:00Z',
 *           amount_in_cents: 5000,
 *         },
 *       ],
 *       transactions: [{ type: 'payment', date: '2026-03-05T00:14:23Z', result: 'successful' }],
 *     },
 *   ],
 * })
 * ```
 */
export async function importInvoices(
  client: ChartMogulClient,
  params: ImportInvoicesParams,
  options?: ChartMogulRequestOptions,
): Promise<ImportInvoicesResult> {
  return callOperation(
    client,
    'chartmogul_import_invoices',
    'POST /v1/import/customers/{customer_uuid}/invoices?handle_as_user_edit invoices!',
    params,
    options,
  )
}
