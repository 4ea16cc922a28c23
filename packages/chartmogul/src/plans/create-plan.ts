// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreatePlanParams, CreatePlanResult } from '../gen/models.js'

/**
 * Creates a plan in a data source.
 *
 * A plan has no price: amounts are in the line items of invoices.
 *
 * @returns the new plan
 * @throws {ApiError} `invalid_request` when a parameter is refused, or the data source has a plan with this `external_id`
 *
 * @see https://dev.chartmogul.com/reference/plans/add
 * @example
 * ```ts
 * const plan = await createPlan(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   name: 'Gold',
 *   interval_count: 1,
 *   interval_unit: 'month',
 *   external_id: 'gold',
 * })
 * ```
 */
export async function createPlan(
  client: ChartMogulClient,
  params: CreatePlanParams,
  options?: ChartMogulRequestOptions,
): Promise<CreatePlanResult> {
  return callOperation(client, 'chartmogul_create_plan', 'POST /v1/plans', params, options)
}
