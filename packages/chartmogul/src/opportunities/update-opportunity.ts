// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateOpportunityParams, UpdateOpportunityResult } from '../gen/models.js'

/**
 * Changes the given fields of a sales opportunity and keeps the others.
 *
 * @returns the opportunity as it is now
 * @throws {ApiError} `not_found` when there is no such opportunity; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/opportunities/update
 * @example
 * ```ts
 * const opportunity = await updateOpportunity(chartmogul, {
 *   uuid: 'bb544336-e74e-11ee-800c-effc264f19ed',
 *   pipeline_stage: 'Negotiation',
 *   win_likelihood: 80,
 * })
 * ```
 */
export async function updateOpportunity(
  client: ChartMogulClient,
  params: UpdateOpportunityParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateOpportunityResult> {
  return callOperation(client, 'chartmogul_update_opportunity', 'PATCH /v1/opportunities/{uuid}', params, options)
}
