// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListSubscriptionEventsParams, ListSubscriptionEventsResult } from '../gen/models.js'

/**
 * Lists subscription events, 50 per page by default and at most 200 (`per_page`).
 *
 * Each filter has to match exactly.
 *
 * @returns one page of events. Events that are invalid have `errors`
 * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/subscription-events/list
 * @example
 * ```ts
 * const { subscription_events: subscriptionEvents } = await listSubscriptionEvents(chartmogul, {
 *   event_type: 'subscription_cancelled',
 *   per_page: 100,
 * })
 * ```
 */
export async function listSubscriptionEvents(
  client: ChartMogulClient,
  params: ListSubscriptionEventsParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListSubscriptionEventsResult> {
  return callOperation(client, 'chartmogul_list_subscription_events', 'LIST /v1/subscription_events', params, options)
}
