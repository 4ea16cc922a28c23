import { isApiError } from '@billing/core'
import { asOneCall, neverEnding, type ToolRequest } from '@billing/core/internal'
import type { ChartMogulClient } from '../client.js'
import type { ListSubscriptionsParams, ListSubscriptionsResult, SubscriptionEntry } from '../gen/models.js'
import { fetchPage } from '../pagination/fetch-page.js'
import { mapConcurrently } from './map-concurrently.js'
import { subscriptionsOfCustomer } from './subscriptions-of-customer.js'

// Half of the 20 connections that ChartMogul allows, so that other calls of the account get through meanwhile. While an answer takes no
// longer than 250 ms these ten use up the 40 requests a second; more of them would only wait for the limiter.
const CUSTOMERS_AT_ONCE = 10

/** The subscriptions of one page of customers, in the order of the customers. */
export async function subscriptionsOfAccount(
  client: ChartMogulClient,
  input: ListSubscriptionsParams,
  request: ToolRequest,
): Promise<ListSubscriptionsResult> {
  const { status: _status, ...paging } = input
  return asOneCall(client, request.operation, request, async (each) => {
    const { entries: customers, ...page } = await fetchPage(client, 'entries', paging, each, (query, one) =>
      client.http.GET('/v1/customers', { ...one, params: { query } }),
    )
    const found = await mapConcurrently(customers, CUSTOMERS_AT_ONCE, ({ uuid }) =>
      allOfCustomer(client, uuid, each).catch(noneWhenGone),
    )
    return { ...page, entries: found.flat() }
  })
}

async function allOfCustomer(
  client: ChartMogulClient,
  customer_uuid: string,
  request: ToolRequest,
): Promise<SubscriptionEntry[]> {
  const found: SubscriptionEntry[] = []
  let cursor: string | null = null
  for (;;) {
    const paging = { per_page: 200, cursor: cursor ?? undefined }
    const page = await subscriptionsOfCustomer(client, customer_uuid, paging, request)
    for (const subscription of page.entries) found.push(subscription)
    if (!page.has_more || !page.cursor) return found
    // Longer loops end with the time limit of the call.
    if (page.cursor === cursor || !page.entries.length) {
      throw neverEnding(client, page, `${customer_uuid} at cursor ${page.cursor}`)
    }
    cursor = page.cursor
  }
}

/** A customer that was deleted or merged since the list was fetched has no subscriptions. */
function noneWhenGone(error: unknown): SubscriptionEntry[] {
  if (isApiError(error) && error.kind === 'not_found' && typeof error.body === 'object') return []
  throw error
}
