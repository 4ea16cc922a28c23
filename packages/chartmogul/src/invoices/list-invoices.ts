import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListInvoicesParams, ListInvoicesResult } from '../gen/models.js'
import { fetchPage } from '../pagination/fetch-page.js'

/**
 * Lists invoices with their line items and transactions, 50 per page by default and at most 200 (`per_page`).
 *
 * An invoice has no total: amounts are in `line_items[].amount_in_cents`, in minor units of its currency. `page: n` costs n requests.
 *
 * @returns one page in `entries`; `paginate` iterates over all of them
 * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
 *
 * @see https://dev.chartmogul.com/reference/invoices/list
 * @example
 * ```ts
 * const { entries } = await listInvoices(chartmogul, { customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb', per_page: 10 })
 * ```
 */
export async function listInvoices(
  client: ChartMogulClient,
  params: ListInvoicesParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListInvoicesResult> {
  const request = call(client, 'chartmogul_list_invoices', params, options)
  const { invoices: entries, ...page } = await fetchPage(client, 'invoices', params, request, (query, each) =>
    client.http.GET('/v1/invoices', { ...each, params: { query } }),
  )
  return { ...page, entries }
}
