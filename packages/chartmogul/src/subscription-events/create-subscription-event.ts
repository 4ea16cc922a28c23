import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateSubscriptionEventParams, CreateSubscriptionEventResult } from '../gen/models.js'

/**
 * Records an event of a subscription: its start, an update, a cancellation, or one of these being scheduled or taken back.
 *
 * **Recurring revenue changes accordingly.** A start and an update need `plan_external_id`, `currency` and `amount_in_cents`, the amount for
 * a whole billing interval in the minor currency unit.
 *
 * @returns the event
 * @throws {ApiError} `invalid_request` when a parameter is refused, or when the event is stored but invalid: the status is 201 then, and
 * `answer` is the event
 *
 * @see https://dev.chartmogul.com/reference/create-a-subscription-event
 * @example
 * ```ts
 * const { id } = await createSubscriptionEvent(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   customer_external_id: 'customer_001',
 *   event_type: 'subscription_cancelled',
 *   event_date: '2026-03-01',
 *   effective_date: '2026-04-01',
 *   subscription_external_id: 'subscription_001',
 * })
 * ```
 */
export async function createSubscriptionEvent(
  client: ChartMogulClient,
  params: CreateSubscriptionEventParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateSubscriptionEventResult> {
  const request = call(client, 'chartmogul_create_subscription_event', params, options)
  const { handle_as_user_edit, ...subscription_event } = params ?? {}
  const { data } = await client.http.POST('/v1/subscription_events', {
    ...request,
    params: { query: { handle_as_user_edit } },
    body: { subscription_event },
  })
  return data
}
