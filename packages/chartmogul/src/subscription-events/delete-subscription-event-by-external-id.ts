import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteSubscriptionEventByExternalIdParams } from '../gen/models.js'
import { checkExternalId } from './check-external-id.js'

/**
 * Deletes a subscription event, found by its identifier in the billing system. **Recurring revenue changes accordingly**, and this cannot
 * be undone.
 *
 * @returns nothing: the event is deleted
 * @throws {ApiError} `not_found` when there is no such event
 *
 * @see https://dev.chartmogul.com/reference/subscription-events/delete
 * @example
 * ```ts
 * await deleteSubscriptionEventByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'event_001',
 * })
 * ```
 */
export async function deleteSubscriptionEventByExternalId(
  client: ChartMogulClient,
  params: DeleteSubscriptionEventByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<void> {
  const request = call(client, 'chartmogul_delete_subscription_event_by_external_id', params, options)
  checkExternalId(params)
  await client.http.DELETE('/v1/subscription_events', {
    ...request,
    params: { query: { subscription_event: params } },
    mayBeEmpty: true,
  })
}
