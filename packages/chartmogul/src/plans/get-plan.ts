// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetPlanParams, GetPlanResult } from '../gen/models.js'

/**
 * Retrieves a plan.
 *
 * @returns the plan
 * @throws {ApiError} `not_found` when there is no such plan
 *
 * @see https://dev.chartmogul.com/reference/plans/retrieve
 * @example
 * ```ts
 * const plan = await getPlan(chartmogul, { uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7' })
 * ```
 */
export async function getPlan(
  client: ChartMogulClient,
  params: GetPlanParams,
  options?: ChartMogulRequestOptions,
): Promise<GetPlanResult> {
  return callOperation(client, 'chartmogul_get_plan', 'GET /v1/plans/{uuid}', params, options)
}
