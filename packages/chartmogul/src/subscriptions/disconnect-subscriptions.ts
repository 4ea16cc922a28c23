// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DisconnectSubscriptionsParams, DisconnectSubscriptionsResult } from '../gen/models.js'

/**
 * Disconnects subscriptions of a customer that were connected, so that each counts by itself again.
 *
 * **Metrics change accordingly.** ChartMogul accepts the request (202) and carries it out later.
 *
 * @returns an empty object: the request is accepted
 * @throws {ApiError} `not_found` when there is no such customer or subscription; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/disconnect
 * @example
 * ```ts
 * await disconnectSubscriptions(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   subscriptions: [
 *     {
 *       data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *       uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
 *     },
 *     {
 *       data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *       uuid: 'sub_0736b14e-369e-4980-bd6a-4ab51f24a784',
 *     },
 *   ],
 * })
 * ```
 */
export async function disconnectSubscriptions(
  client: ChartMogulClient,
  params: DisconnectSubscriptionsParams,
  options?: ChartMogulRequestOptions,
): Promise<DisconnectSubscriptionsResult> {
  return callOperation(
    client,
    'chartmogul_disconnect_subscriptions',
    'POST /v1/customers/{customer_uuid}/disconnect_subscriptions subscriptions!',
    params,
    options,
  )
}
