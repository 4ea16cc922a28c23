// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListPlanGroupPlansParams, ListPlanGroupPlansResult } from '../gen/models.js'

/**
 * Lists the plans of a plan group, 50 per page by default and at most 200 (`per_page`).
 *
 * @returns one page of plans
 * @throws {ApiError} `not_found` when there is no such plan group
 *
 * @see https://dev.chartmogul.com/reference/plan-groups/list-plans
 * @example
 * ```ts
 * const { plans } = await listPlanGroupPlans(chartmogul, { uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f' })
 * ```
 */
export async function listPlanGroupPlans(
  client: ChartMogulClient,
  params: ListPlanGroupPlansParams,
  options?: ChartMogulRequestOptions,
): Promise<ListPlanGroupPlansResult> {
  return callOperation(client, 'chartmogul_list_plan_group_plans', 'LIST /v1/plan_groups/{uuid}/plans', params, options)
}
