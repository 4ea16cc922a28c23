import { isApiError } from '@billing/core'
import type { ToolRequest } from '@billing/core/internal'
import type { ChartMogulClient } from '../client.js'
import type { Customer, SearchCustomersParams, SearchCustomersResult } from '../gen/models.js'
import { fetchPage } from '../pagination/fetch-page.js'

const NO_MATCH = { data: { entries: [] as Customer[], has_more: false } }

/** One page of the customers with an e-mail address, empty when there is none. */
export function fetchCustomersWithEmail(
  client: ChartMogulClient,
  params: SearchCustomersParams,
  request: ToolRequest,
): Promise<SearchCustomersResult> {
  return fetchPage(client, 'entries', params, request, (query, each) =>
    client.http.GET('/v1/customers/search', { ...each, params: { query } }).catch(emptyWhenNotFound),
  )
}

/** No match is a 404 with a JSON body; any other 404 says that this is not ChartMogul's search. */
function emptyWhenNotFound(error: unknown): typeof NO_MATCH {
  if (isApiError(error) && error.status === 404 && typeof error.body === 'object') return NO_MATCH
  throw error
}
