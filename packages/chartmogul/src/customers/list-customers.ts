import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListCustomersParams, ListCustomersResult } from '../gen/models.js'
import { fetchPage } from '../pagination/fetch-page.js'
import { searchByEmail } from './search-by-email.js'

/**
 * Lists customers, 50 per page by default and at most 200 (`per_page`).
 *
 * `status` may be spelled with spaces, as in answers. With `email`, which has to match exactly, the other filters are applied to the
 * answer of ChartMogul's search. `page: n` costs n requests; `cursor` costs one.
 *
 * @returns one page in `entries`, amounts in minor currency units; `paginate` iterates over all of them
 * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
 *
 * @see https://dev.chartmogul.com/reference/customers/list
 * @example
 * ```ts
 * const { entries, cursor, has_more } = await listCustomers(chartmogul, { status: 'Active', per_page: 50 })
 * ```
 */
export async function listCustomers(
  client: ChartMogulClient,
  params: ListCustomersParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListCustomersResult> {
  const request = call(client, 'chartmogul_list_customers', params, options)
  const { email, status, ...filters } = params
  if (email !== undefined) return searchByEmail(client, { ...params, email }, request)
  return fetchPage(
    client,
    'entries',
    // A value that is not a string is left to `validate` or ChartMogul to refuse.
    { ...filters, status: typeof status === 'string' ? status.replaceAll(' ', '_') : status },
    request,
    (query, each) => client.http.GET('/v1/customers', { ...each, params: { query } }),
  )
}
