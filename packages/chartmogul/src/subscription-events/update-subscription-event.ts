import { call, checkCount } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateSubscriptionEventParams, UpdateSubscriptionEventResult } from '../gen/models.js'

/**
 * Changes the given fields of a subscription event and keeps the others.
 *
 * **Recurring revenue changes accordingly.** Amounts are in the minor currency unit.
 *
 * @returns the event as it is now
 * @throws {ApiError} `not_found` when there is no such event; `invalid_request` when a parameter is refused, or when the event is stored but
 * invalid: the status is 2xx then, and `answer` is the event
 *
 * @see https://dev.chartmogul.com/reference/subscription-events/update
 * @example
 * ```ts
 * const { amount_in_cents } = await updateSubscriptionEvent(chartmogul, { id: 378040198, amount_in_cents: 7500 })
 * ```
 */
export async function updateSubscriptionEvent(
  client: ChartMogulClient,
  params: UpdateSubscriptionEventParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateSubscriptionEventResult> {
  const request = call(client, 'chartmogul_update_subscription_event', params, options)
  const { handle_as_user_edit, ...subscription_event } = params ?? {}
  checkCount('id', subscription_event.id, 1)
  const { data } = await client.http.PATCH('/v1/subscription_events', {
    ...request,
    params: { query: { handle_as_user_edit } },
    body: { subscription_event },
  })
  return data
}
