// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListCustomerActivitiesParams, ListCustomerActivitiesResult } from '../gen/models.js'

/**
 * Lists the movements of recurring revenue of a customer, 50 per page by default and at most 200 (`per_page`).
 *
 * They have fewer fields than those of `listActivities`.
 *
 * @returns one page of activities, amounts in minor currency units
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/customers/list-activities
 * @example
 * ```ts
 * const { entries: customerActivities } = await listCustomerActivities(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 * })
 * ```
 */
export async function listCustomerActivities(
  client: ChartMogulClient,
  params: ListCustomerActivitiesParams,
  options?: ChartMogulRequestOptions,
): Promise<ListCustomerActivitiesResult> {
  return callOperation(
    client,
    'chartmogul_list_customer_activities',
    'LIST /v1/customers/{customer_uuid}/activities',
    params,
    options,
  )
}
