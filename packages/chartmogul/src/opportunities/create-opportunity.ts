// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateOpportunityParams, CreateOpportunityResult } from '../gen/models.js'

/**
 * Creates a sales opportunity of a customer.
 *
 * @returns the new opportunity
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter, such as an unknown
 * owner or pipeline
 *
 * @see https://dev.chartmogul.com/reference/opportunities/add
 * @example
 * ```ts
 * const opportunity = await createOpportunity(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   owner: 'sales@example.com',
 *   pipeline: 'New Business',
 *   pipeline_stage: 'Discovery',
 *   estimated_close_date: '2026-06-30',
 *   amount_in_cents: 120000,
 *   currency: 'USD',
 *   type: 'recurring',
 *   win_likelihood: 30,
 * })
 * ```
 */
export async function createOpportunity(
  client: ChartMogulClient,
  params: CreateOpportunityParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateOpportunityResult> {
  return callOperation(client, 'chartmogul_create_opportunity', 'POST /v1/opportunities', params, options)
}
