// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeletePlanGroupParams, DeletePlanGroupResult } from '../gen/models.js'

/**
 * Deletes a plan group and keeps its plans.
 *
 * This cannot be undone.
 *
 * @returns nothing: the plan group is deleted
 * @throws {ApiError} `not_found` when there is no such plan group
 *
 * @see https://dev.chartmogul.com/reference/plan-groups/delete
 * @example
 * ```ts
 * await deletePlanGroup(chartmogul, { uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f' })
 * ```
 */
export async function deletePlanGroup(
  client: ChartMogulClient,
  params: DeletePlanGroupParams,
  options?: ChartMogulRequestOptions,
): Promise<DeletePlanGroupResult> {
  return callOperation(client, 'chartmogul_delete_plan_group', 'VOID /v1/plan_groups/{uuid}', params, options)
}
