// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListOpportunitiesParams, ListOpportunitiesResult } from '../gen/models.js'

/**
 * Lists sales opportunities, 50 per page by default and at most 200 (`per_page`).
 *
 * @returns one page of opportunities
 * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/opportunities/list
 * @example
 * ```ts
 * const { entries: opportunities } = await listOpportunities(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   pipeline: 'New Business',
 * })
 * ```
 */
export async function listOpportunities(
  client: ChartMogulClient,
  params: ListOpportunitiesParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListOpportunitiesResult> {
  return callOperation(client, 'chartmogul_list_opportunities', 'LIST /v1/opportunities', params, options)
}
