// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListImportedSubscriptionsParams, ListImportedSubscriptionsResult } from '../gen/models.js'

/**
 * Lists the subscriptions that ChartMogul made of the imported invoices of a customer, 50 per page by default and at most 200
 * (`per_page`).
 *
 * ChartMogul calls this list deprecated, but no other one has the UUIDs that `cancelImportedSubscription` takes, and the dates of
 * cancellations; `listSubscriptions` has amounts and statuses.
 *
 * @returns one page of subscriptions
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/list
 * @example
 * ```ts
 * const { subscriptions } = await listImportedSubscriptions(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 * })
 * ```
 */
export async function listImportedSubscriptions(
  client: ChartMogulClient,
  params: ListImportedSubscriptionsParams,
  options?: ChartMogulRequestOptions,
): Promise<ListImportedSubscriptionsResult> {
  return callOperation(
    client,
    'chartmogul_list_imported_subscriptions',
    'LIST /v1/import/customers/{customer_uuid}/subscriptions',
    params,
    options,
  )
}
