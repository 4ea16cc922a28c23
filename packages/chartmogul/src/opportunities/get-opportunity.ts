// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetOpportunityParams, GetOpportunityResult } from '../gen/models.js'

/**
 * Retrieves a sales opportunity.
 *
 * @returns the opportunity
 * @throws {ApiError} `not_found` when there is no such opportunity
 *
 * @see https://dev.chartmogul.com/reference/opportunities/retrieve
 * @example
 * ```ts
 * const opportunity = await getOpportunity(chartmogul, { uuid: 'bb544336-e74e-11ee-800c-effc264f19ed' })
 * ```
 */
export async function getOpportunity(
  client: ChartMogulClient,
  params: GetOpportunityParams,
  options?: ChartMogulRequestOptions,
): Promise<GetOpportunityResult> {
  return callOperation(client, 'chartmogul_get_opportunity', 'GET /v1/opportunities/{uuid}', params, options)
}
