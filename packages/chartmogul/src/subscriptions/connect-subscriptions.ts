// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ConnectSubscriptionsParams, ConnectSubscriptionsResult } from '../gen/models.js'

/**
 * Connects subscriptions of a customer, so that they count as one: moving from one to the other is neither churn nor new business.
 *
 * **Metrics change accordingly.** ChartMogul accepts the request (202) and carries it out later.
 *
 * @returns an empty object: the request is accepted
 * @throws {ApiError} `not_found` when there is no such customer or subscription; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/connect
 * @example
 * ```ts
 * await connectSubscriptions(chartmogul, {
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
export async function connectSubscriptions(
  client: ChartMogulClient,
  params: ConnectSubscriptionsParams,
  options?: ChartMogulRequestOptions,
): Promise<ConnectSubscriptionsResult> {
  return callOperation(
    client,
    'chartmogul_connect_subscriptions',
    'POST /v1/customers/{customer_uuid}/connect_subscriptions subscriptions!',
    params,
    options,
  )
}
