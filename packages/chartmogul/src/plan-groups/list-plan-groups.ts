// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListPlanGroupsParams, ListPlanGroupsResult } from '../gen/models.js'

/**
 * Lists plan groups, 50 per page by default and at most 200 (`per_page`).
 *
 * @returns one page of plan groups
 * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/plan-groups/list
 * @example
 * ```ts
 * const { plan_groups: planGroups } = await listPlanGroups(chartmogul, { per_page: 100 })
 * ```
 */
export async function listPlanGroups(
  client: ChartMogulClient,
  params: ListPlanGroupsParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListPlanGroupsResult> {
  return callOperation(client, 'chartmogul_list_plan_groups', 'LIST /v1/plan_groups', params, options)
}
