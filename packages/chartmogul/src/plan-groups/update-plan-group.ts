// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdatePlanGroupParams, UpdatePlanGroupResult } from '../gen/models.js'

/**
 * Changes the name of a plan group, its plans or both.
 *
 * **`plans` replaces all plans of the group.**
 *
 * @returns the plan group as it is now
 * @throws {ApiError} `not_found` when there is no such plan group; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/plan-groups/update
 * @example
 * ```ts
 * const planGroup = await updatePlanGroup(chartmogul, {
 *   uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f',
 *   name: 'Monthly',
 * })
 * ```
 */
export async function updatePlanGroup(
  client: ChartMogulClient,
  params: UpdatePlanGroupParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdatePlanGroupResult> {
  return callOperation(client, 'chartmogul_update_plan_group', 'PATCH /v1/plan_groups/{uuid}', params, options)
}
