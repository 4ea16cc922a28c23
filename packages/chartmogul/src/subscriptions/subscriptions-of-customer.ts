import type { ToolRequest } from '@billing/core/internal'
import type { ChartMogulClient } from '../client.js'
import type { ListSubscriptionsParams, ListSubscriptionsResult } from '../gen/models.js'
import { fetchPage } from '../pagination/fetch-page.js'

/** One page of a customer's subscriptions, which name their customer; ChartMogul's own do not. `input` is what the tool was called with. */
export async function subscriptionsOfCustomer(
  client: ChartMogulClient,
  customer_uuid: string,
  input: ListSubscriptionsParams,
  request: ToolRequest,
): Promise<ListSubscriptionsResult> {
  const { customer_uuid: _uuid, status: _status, ...paging } = input
  const page = await fetchPage(client, 'entries', paging, request, (query, each) =>
    client.http.GET('/v1/customers/{customer_uuid}/subscriptions', {
      ...each,
      params: { path: { customer_uuid }, query },
    }),
  )
  return { ...page, entries: page.entries.map((subscription) => ({ customer_uuid, ...subscription })) }
}
