// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UnmergeCustomersParams, UnmergeCustomersResult } from '../gen/models.js'

/**
 * Separates a customer that was merged into another one, so that it is a customer of its own again.
 *
 * ChartMogul accepts the request (202) and carries it out later.
 *
 * @returns an empty object: the request is accepted
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/customers/unmerge
 * @example
 * ```ts
 * await unmergeCustomers(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'customer_001',
 *   move_to_new_customer: ['tasks', 'notes'],
 * })
 * ```
 */
export async function unmergeCustomers(
  client: ChartMogulClient,
  params: UnmergeCustomersParams,
  options?: ChartMogulRequestOptions,
): Promise<UnmergeCustomersResult> {
  return callOperation(
    client,
    'chartmogul_unmerge_customers',
    'POST /v1/customers/unmerges customer_uuid! data_source_uuid! external_id!',
    params,
    options,
  )
}
