// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteOpportunityParams, DeleteOpportunityResult } from '../gen/models.js'

/**
 * Deletes a sales opportunity.
 *
 * This cannot be undone.
 *
 * @returns nothing: the opportunity is deleted
 * @throws {ApiError} `not_found` when there is no such opportunity
 *
 * @see https://dev.chartmogul.com/reference/opportunities/delete
 * @example
 * ```ts
 * await deleteOpportunity(chartmogul, { uuid: 'bb544336-e74e-11ee-800c-effc264f19ed' })
 * ```
 */
export async function deleteOpportunity(
  client: ChartMogulClient,
  params: DeleteOpportunityParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteOpportunityResult> {
  return callOperation(client, 'chartmogul_delete_opportunity', 'VOID /v1/opportunities/{uuid}', params, options)
}
