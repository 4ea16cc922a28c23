import { isApiError } from '@billing/core'
import type { ToolRequest } from '@billing/core/internal'
import type { ChartMogulClient } from '../client.js'
import type { Customer, ListCustomersParams, ListCustomersResult } from '../gen/models.js'
import { fetchPage } from '../pagination/fetch-page.js'

const NO_MATCH = { data: { entries: [] as Customer[], has_more: false } }

/** The list of customers with an e-mail address, which is a separate endpoint without other filters. */
export async function searchByEmail(
  client: ChartMogulClient,
  params: ListCustomersParams & { readonly email: string },
  request: ToolRequest,
): Promise<ListCustomersResult> {
  const { email, status, data_source_uuid, external_id, system, ...paging } = params
  const page = await fetchPage(client, 'entries', { ...paging, email }, request, (query, each) =>
    client.http.GET('/v1/customers/search', { ...each, params: { query } }).catch(emptyWhenNotFound),
  )
  const entries = page.entries.filter(
    (customer) =>
      (status === undefined || spelled(customer.status) === spelled(status)) &&
      (data_source_uuid === undefined || [customer.data_source_uuids].flat().includes(data_source_uuid)) &&
      (external_id === undefined || [customer.external_ids].flat().includes(external_id)) &&
      (system === undefined || customer['billing-system-type'] === system),
  )
  return { ...page, entries }
}

/** No match is a 404 with a JSON body; any other 404 says that this is not ChartMogul's search. */
function emptyWhenNotFound(error: unknown): typeof NO_MATCH {
  if (isApiError(error) && error.status === 404 && typeof error.body === 'object') return NO_MATCH
  throw error
}

/** `Past Due`, `Past_Due` and `past due` are the same status. */
const spelled = (status: unknown): unknown =>
  typeof status === 'string' ? status.replaceAll('_', ' ').toLowerCase() : undefined
