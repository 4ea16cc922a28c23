// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreatePlanGroupParams, CreatePlanGroupResult } from '../gen/models.js'

/**
 * Creates a group of plans, to filter metrics by.
 *
 * @returns the new plan group
 * @throws {ApiError} `invalid_request` when the name or the plans are missing or unknown
 *
 * @see https://dev.chartmogul.com/reference/plan-groups/add
 * @example
 * ```ts
 * const planGroup = await createPlanGroup(chartmogul, {
 *   name: 'Monthly plans',
 *   plans: ['pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7'],
 * })
 * ```
 */
export async function createPlanGroup(
  client: ChartMogulClient,
  params: CreatePlanGroupParams,
  options?: ChartMogulRequestOptions,
): Promise<CreatePlanGroupResult> {
  return callOperation(client, 'chartmogul_create_plan_group', 'POST /v1/plan_groups plans!', params, options)
}
