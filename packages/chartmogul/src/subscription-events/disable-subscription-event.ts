import { call, checkCount } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DisableSubscriptionEventParams, DisableSubscriptionEventResult } from '../gen/models.js'
import { withoutEnvelope } from './without-envelope.js'

/**
 * Leaves a subscription event out of all metrics (`disabled: true`), or counts it again (`false`).
 *
 * **Recurring revenue changes accordingly.** Unlike a deletion it can be undone.
 *
 * @returns the event as it is now
 * @throws {ApiError} `not_found` when there is no such event; `invalid_request` when events of its data source cannot be disabled
 *
 * @see https://dev.chartmogul.com/reference/subscription-events/disable
 * @example
 * ```ts
 * const { disabled_at } = await disableSubscriptionEvent(chartmogul, { id: 378040198, disabled: true })
 * ```
 */
export async function disableSubscriptionEvent(
  client: ChartMogulClient,
  params: DisableSubscriptionEventParams,
  options?: ChartMogulRequestOptions,
): Promise<DisableSubscriptionEventResult> {
  const request = call(client, 'chartmogul_disable_subscription_event', params, options)
  const { id, ...body } = params ?? {}
  checkCount('id', id, 1)
  const { data } = await client.http.PATCH('/v1/subscription_events/{id}/disabled_state', {
    ...request,
    params: { path: { id } },
    body,
  })
  return withoutEnvelope(data)
}
