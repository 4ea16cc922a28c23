import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListPlansParams, ListPlansResult } from '../gen/models.js'
import { fetchPage } from '../pagination/fetch-page.js'

/**
 * Lists plans, 50 per page by default and at most 200 (`per_page`).
 *
 * A plan has no amount and no currency: the amounts are in the line items of invoices. `page: n` costs n requests.
 *
 * @returns one page in `plans`; `paginate` iterates over all of them
 * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
 *
 * @see https://dev.chartmogul.com/reference/plans/list
 * @example
 * ```ts
 * const { plans } = await listPlans(chartmogul, { per_page: 100 })
 * ```
 */
export async function listPlans(
  client: ChartMogulClient,
  params: ListPlansParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListPlansResult> {
  const request = call(client, 'chartmogul_list_plans', params, options)
  return fetchPage(client, 'plans', params, request, (query, each) =>
    client.http.GET('/v1/plans', { ...each, params: { query } }),
  )
}
