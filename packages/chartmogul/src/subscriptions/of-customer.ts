import type { ChartMogulClient } from '../client.js'
import type { ListSubscriptionsParams, ListSubscriptionsResult } from '../gen/models.js'
import { fetchPage, type ToolRequest } from '../list.js'

/** One page of a customer's subscriptions. */
export function subscriptionsOfCustomer(
  client: ChartMogulClient,
  customer_uuid: string,
  input: ListSubscriptionsParams,
  request: ToolRequest,
): Promise<ListSubscriptionsResult> {
  const { customer_uuid: _uuid, status: _status, ...paging } = input
  return fetchPage(client, 'entries', paging, request, (query, each) =>
    client.http.GET('/v1/customers/{customer_uuid}/subscriptions', {
      ...each,
      params: { path: { customer_uuid }, query },
    }),
  )
}
