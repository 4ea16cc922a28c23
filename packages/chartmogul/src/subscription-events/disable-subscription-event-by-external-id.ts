import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type {
  DisableSubscriptionEventByExternalIdParams,
  DisableSubscriptionEventByExternalIdResult,
} from '../gen/models.js'
import { checkExternalId } from './check-external-id.js'
import { withoutEnvelope } from './without-envelope.js'

/**
 * Leaves a subscription event out of all metrics (`disabled: true`), or counts it again (`false`); it is found by its identifier in the
 * billing system.
 *
 * **Recurring revenue changes accordingly.** Unlike a deletion it can be undone.
 *
 * @returns the event as it is now
 * @throws {ApiError} `not_found` when there is no such event; `invalid_request` when events of its data source cannot be disabled
 *
 * @see https://dev.chartmogul.com/reference/subscription-events/disable
 * @example
 * ```ts
 * const { disabled_at } = await disableSubscriptionEventByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'event_001',
 *   disabled: true,
 * })
 * ```
 */
export async function disableSubscriptionEventByExternalId(
  client: ChartMogulClient,
  params: DisableSubscriptionEventByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<DisableSubscriptionEventByExternalIdResult> {
  const request = call(client, 'chartmogul_disable_subscription_event_by_external_id', params, options)
  checkExternalId(params)
  const { data } = await client.http.PATCH('/v1/subscription_events/disabled_state', { ...request, body: params })
  return withoutEnvelope(data)
}
