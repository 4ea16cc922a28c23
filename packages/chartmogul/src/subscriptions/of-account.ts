import { call } from '@billing/core'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import { mapConcurrently } from '../concurrency.js'
import type { ListSubscriptionsParams, ListSubscriptionsResult, SubscriptionEntry } from '../gen/models.js'
import { fetchPage } from '../list.js'
import { paginate } from '../paginate.js'
import { subscriptionsOfCustomer } from './of-customer.js'

// Half of the connections that ChartMogul allows.
const CUSTOMERS_AT_ONCE = 10

/** The subscriptions of one page of customers, in the order of the customers. */
export async function subscriptionsOfAccount(
  client: ChartMogulClient,
  input: ListSubscriptionsParams,
  options: ChartMogulRequestOptions | undefined,
): Promise<ListSubscriptionsResult> {
  const { status: _status, ...paging } = input
  const { entries: customers, ...page } = await fetchPage('entries', paging, (query) =>
    client.http.GET('/v1/customers', { ...call('chartmogul_list_subscriptions', input, options), params: { query } }),
  )
  const found = await mapConcurrently(customers, CUSTOMERS_AT_ONCE, options?.signal, ({ uuid }, signal) =>
    allOfCustomer(client, uuid, { ...options, signal }),
  )
  return { ...page, entries: found.flat() }
}

async function allOfCustomer(
  client: ChartMogulClient,
  customer_uuid: string,
  options: ChartMogulRequestOptions,
): Promise<SubscriptionEntry[]> {
  const list = (reader: ChartMogulClient, params: ListSubscriptionsParams = {}, call?: ChartMogulRequestOptions) =>
    subscriptionsOfCustomer(reader, customer_uuid, params, call)
  const subscriptions = await paginate(client, list, { per_page: 200 }, options).collect({
    max: Number.POSITIVE_INFINITY,
  })
  return subscriptions.map((subscription) => ({ ...subscription, customer_uuid }))
}
