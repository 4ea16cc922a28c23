// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdatePlanParams, UpdatePlanResult } from '../gen/models.js'

/**
 * Changes the name or the billing interval of a plan.
 *
 * **Another interval changes recurring revenue** of all its subscriptions. ChartMogul accepts the request (202) and recomputes metrics
 * later.
 *
 * @returns the plan as it is now
 * @throws {ApiError} `not_found` when there is no such plan; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/plans/update
 * @example
 * ```ts
 * const plan = await updatePlan(chartmogul, {
 *   uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7',
 *   name: 'Gold plus',
 * })
 * ```
 */
export async function updatePlan(
  client: ChartMogulClient,
  params: UpdatePlanParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdatePlanResult> {
  return callOperation(client, 'chartmogul_update_plan', 'PATCH /v1/plans/{uuid}', params, options)
}
