// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { MergeCustomersParams, MergeCustomersResult } from '../gen/models.js'

/**
 * Merges a customer into another one, which then has the data of both: billing data stays in its data sources, and `unmergeCustomers`
 * separates it again.
 *
 * ChartMogul accepts the request (202) and carries it out later.
 *
 * @returns an empty object: the request is accepted
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/merge-customers
 * @example
 * ```ts
 * await mergeCustomers(chartmogul, {
 *   from: { customer_uuid: 'cus_5915ee5a-babd-406b-b8ce-d207133fb4cb' },
 *   into: { customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' },
 * })
 * ```
 */
export async function mergeCustomers(
  client: ChartMogulClient,
  params: MergeCustomersParams,
  options?: ChartMogulRequestOptions,
): Promise<MergeCustomersResult> {
  return callOperation(client, 'chartmogul_merge_customers', 'POST /v1/customers/merges from! into!', params, options)
}
