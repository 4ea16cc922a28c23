// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListCustomerInvoicesParams, ListCustomerInvoicesResult } from '../gen/models.js'

/**
 * Lists the imported invoices of a customer with their line items and transactions, 50 per page by default and at most 200 (`per_page`).
 *
 * Amounts are in the line items, in minor units of the currency.
 *
 * @returns one page of invoices
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/invoices/list
 * @example
 * ```ts
 * const { invoices } = await listCustomerInvoices(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   per_page: 100,
 * })
 * ```
 */
export async function listCustomerInvoices(
  client: ChartMogulClient,
  params: ListCustomerInvoicesParams,
  options?: ChartMogulRequestOptions,
): Promise<ListCustomerInvoicesResult> {
  return callOperation(
    client,
    'chartmogul_list_customer_invoices',
    'LIST /v1/import/customers/{customer_uuid}/invoices',
    params,
    options,
  )
}
