import { call, checkCount } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteSubscriptionEventParams } from '../gen/models.js'

/**
 * Deletes a subscription event. **Recurring revenue changes accordingly**, and this cannot be undone.
 *
 * @returns nothing: the event is deleted
 * @throws {ApiError} `not_found` when there is no such event
 *
 * @see https://dev.chartmogul.com/reference/subscription-events/delete
 * @example
 * ```ts
 * await deleteSubscriptionEvent(chartmogul, { id: 378040198 })
 * ```
 */
export async function deleteSubscriptionEvent(
  client: ChartMogulClient,
  params: DeleteSubscriptionEventParams,
  options?: ChartMogulRequestOptions,
): Promise<void> {
  const request = call(client, 'chartmogul_delete_subscription_event', params, options)
  checkCount('id', params?.id, 1)
  await client.http.DELETE('/v1/subscription_events', {
    ...request,
    params: { query: { subscription_event: params } },
    mayBeEmpty: true,
  })
}
