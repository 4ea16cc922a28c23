// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetPlanGroupParams, GetPlanGroupResult } from '../gen/models.js'

/**
 * Retrieves a plan group.
 *
 * Its plans are a list of their own, `listPlanGroupPlans`.
 *
 * @returns the plan group
 * @throws {ApiError} `not_found` when there is no such plan group
 *
 * @see https://dev.chartmogul.com/reference/plan-groups/retrieve
 * @example
 * ```ts
 * const planGroup = await getPlanGroup(chartmogul, { uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f' })
 * ```
 */
export async function getPlanGroup(
  client: ChartMogulClient,
  params: GetPlanGroupParams,
  options?: ChartMogulRequestOptions,
): Promise<GetPlanGroupResult> {
  return callOperation(client, 'chartmogul_get_plan_group', 'GET /v1/plan_groups/{uuid}', params, options)
}
