import type { ToolRequest } from '@billing/core/internal'
import type { ChartMogulClient } from '../client.js'
import type { ListCustomersParams, ListCustomersResult } from '../gen/models.js'
import { fetchCustomersWithEmail } from './fetch-customers-with-email.js'

/** The list of customers with an e-mail address, which is a separate endpoint without other filters. */
export async function searchByEmail(
  client: ChartMogulClient,
  params: ListCustomersParams & { readonly email: string },
  request: ToolRequest,
): Promise<ListCustomersResult> {
  const { email, status, data_source_uuid, external_id, system, ...paging } = params
  const page = await fetchCustomersWithEmail(client, { ...paging, email }, request)
  const entries = page.entries.filter(
    (customer) =>
      (status === undefined || spelled(customer.status) === spelled(status)) &&
      (data_source_uuid === undefined || [customer.data_source_uuids].flat().includes(data_source_uuid)) &&
      (external_id === undefined || [customer.external_ids].flat().includes(external_id)) &&
      (system === undefined || customer['billing-system-type'] === system),
  )
  return { ...page, entries }
}

/** `Past Due`, `Past_Due` and `past due` are the same status. */
const spelled = (status: unknown): unknown =>
  typeof status === 'string' ? status.replaceAll('_', ' ').toLowerCase() : undefined
