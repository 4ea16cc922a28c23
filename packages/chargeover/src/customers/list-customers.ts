import { call, checkRows } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { equals } from '../conditions/condition.js'
import type { ListCustomersParams, ListCustomersResult } from '../gen/models.js'
import { listQuery } from '../pagination/list-query.js'

/**
 * Lists customers, 10 per page by default and at most 500 (`limit`).
 *
 * `status` is `a` for active or `i` for inactive, and is combined with `where` by AND. Amounts are in major currency units.
 *
 * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
 *
 * @returns ChargeOver's envelope, with one page of customers in `response`; `paginate` iterates over all of them
 * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
 *
 * @see https://developer.chargeover.com/docs/api/query-for-customers/
 * @example
 * ```ts
 * const { response } = await listCustomers(chargeover, { where: { company: { contains: 'acme' } }, order: { customer_id: 'desc' }, limit: 25 })
 * ```
 */
export async function listCustomers(
  client: ChargeOverClient,
  params: ListCustomersParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListCustomersResult> {
  const request = call(client, 'chargeover_list_customers', params, options)
  const { status, ...query } = params
  const { data } = await client.http.GET('/customer', {
    ...request,
    params: { query: listQuery(query, equals('customer_status_state', status)) },
  })
  return checkRows(client, 'chargeover_list_customers', data, 'response')
}
