// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { ListBillingMeterEventSummariesParams, ListBillingMeterEventSummariesResult } from '../gen/models.js'

/**
 * Lists the usage of one customer on a meter between `start_time` (inclusive) and `end_time` (exclusive), in Unix seconds on whole
 * minutes.
 *
 * The answer is one total, or one for each hour or day with `value_grouping_window`; the times must be on whole hours or UTC days then.
 * Events are added up with a delay, so the latest may be missing.
 *
 * @returns one page of summaries; the usage is in `aggregated_value`
 * @throws {ApiError} `not_found` when there is no such meter; `invalid_request` when the times are not aligned, or there is no such
 * customer
 *
 * @see https://docs.stripe.com/api/billing/meter-event-summary/list
 * @example
 * ```ts
 * const { billing_meter_event_summaries: billingMeterEventSummaries } = await listBillingMeterEventSummaries(stripe, {
 *   id: 'mtr_1Abc',
 *   customer: 'cus_abc123',
 *   start_time: 1767225600,
 *   end_time: 1769904000,
 *   value_grouping_window: 'day',
 * })
 * ```
 */
export async function listBillingMeterEventSummaries(
  client: StripeClient,
  params: ListBillingMeterEventSummariesParams,
  options?: StripeRequestOptions,
): Promise<ListBillingMeterEventSummariesResult> {
  return callOperation(
    client,
    'stripe_list_billing_meter_event_summaries',
    'LIST /v1/billing/meters/{id}/event_summaries',
    params,
    options,
  )
}
