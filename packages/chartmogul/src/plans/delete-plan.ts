// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeletePlanParams, DeletePlanResult } from '../gen/models.js'

/**
 * Deletes a plan.
 *
 * This cannot be undone.
 *
 * @returns nothing: the plan is deleted
 * @throws {ApiError} `not_found` when there is no such plan; `invalid_request` when the plan is in use
 *
 * @see https://dev.chartmogul.com/reference/plans/delete
 * @example
 * ```ts
 * await deletePlan(chartmogul, { uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7' })
 * ```
 */
export async function deletePlan(
  client: ChartMogulClient,
  params: DeletePlanParams,
  options?: ChartMogulRequestOptions,
): Promise<DeletePlanResult> {
  return callOperation(client, 'chartmogul_delete_plan', 'VOID /v1/plans/{uuid}', params, options)
}
