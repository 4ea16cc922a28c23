import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type {
  UpdateSubscriptionEventByExternalIdParams,
  UpdateSubscriptionEventByExternalIdResult,
} from '../gen/models.js'
import { checkExternalId } from './check-external-id.js'

/**
 * Changes the given fields of a subscription event, found by its identifier in the billing system.
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
 * const { amount_in_cents } = await updateSubscriptionEventByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'event_001',
 *   amount_in_cents: 7500,
 * })
 * ```
 */
export async function updateSubscriptionEventByExternalId(
  client: ChartMogulClient,
  params: UpdateSubscriptionEventByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateSubscriptionEventByExternalIdResult> {
  const request = call(client, 'chartmogul_update_subscription_event_by_external_id', params, options)
  checkExternalId(params)
  const { handle_as_user_edit, ...subscription_event } = params
  const { data } = await client.http.PATCH('/v1/subscription_events', {
    ...request,
    params: { query: { handle_as_user_edit } },
    body: { subscription_event },
  })
  return data
}
