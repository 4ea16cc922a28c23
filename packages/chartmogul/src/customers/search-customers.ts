import { call, invalid } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { SearchCustomersParams, SearchCustomersResult } from '../gen/models.js'
import { fetchCustomersWithEmail } from './fetch-customers-with-email.js'

/**
 * Searches customers by e-mail address, 50 per page by default and at most 200 (`per_page`).
 *
 * The address has to match exactly. With `with_associated_emails` the addresses of contacts count as well, which `listCustomers` with
 * `email` does not look at. `page: n` costs n requests.
 *
 * @returns one page in `entries`, empty when no customer has the address; `paginate` iterates over all of them
 * @throws {ValidationError} when `email` is missing, for a `per_page` above 200, and for `page` together with `cursor`
 *
 * @see https://dev.chartmogul.com/reference/customers/list-by-email
 * @example
 * ```ts
 * const { entries } = await searchCustomers(chartmogul, { email: 'adam@example.com', with_associated_emails: true })
 * ```
 */
export async function searchCustomers(
  client: ChartMogulClient,
  params: SearchCustomersParams,
  options?: ChartMogulRequestOptions,
): Promise<SearchCustomersResult> {
  const request = call(client, 'chartmogul_search_customers', params, options)
  if (!params?.email) throw invalid('email', 'is required: the address to look for')
  return fetchCustomersWithEmail(client, params, request)
}
