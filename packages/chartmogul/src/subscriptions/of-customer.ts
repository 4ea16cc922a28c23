import { call } from '@billing/core'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListSubscriptionsParams, ListSubscriptionsResult } from '../gen/models.js'
import { fetchPage } from '../list.js'

/** One page of a customer's subscriptions. `input` is what the tool was called with. */
export function subscriptionsOfCustomer(
  client: ChartMogulClient,
  customer_uuid: string,
  input: ListSubscriptionsParams,
  options: ChartMogulRequestOptions | undefined,
): Promise<ListSubscriptionsResult> {
  const { customer_uuid: _uuid, status: _status, ...paging } = input
  return fetchPage(client, 'chartmogul_list_subscriptions', 'entries', paging, options, (query, each) =>
    client.http.GET('/v1/customers/{customer_uuid}/subscriptions', {
      ...call('chartmogul_list_subscriptions', input, each),
      params: { path: { customer_uuid }, query },
    }),
  )
}
