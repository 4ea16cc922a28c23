import { call, checkRows } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { equals } from '../conditions/condition.js'
import type { ListSubscriptionsParams, ListSubscriptionsResult } from '../gen/models.js'
import { listQuery } from '../pagination/list-query.js'

/**
 * Lists subscriptions, which ChargeOver calls packages, 10 per page by default and at most 500 (`limit`).
 *
 * Lines come only with `expand: 'line_items'`. `customer_id` is combined with `where` by AND. Amounts are in major currency units.
 *
 * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
 *
 * @returns ChargeOver's envelope, with one page of subscriptions in `response`; `paginate` iterates over all of them
 * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
 *
 * @see https://developer.chargeover.com/docs/api/querying-for-subscriptions/
 * @example
 * ```ts
 * const { response } = await listSubscriptions(chargeover, { customer_id: 123, expand: 'line_items' })
 * ```
 */
export async function listSubscriptions(
  client: ChargeOverClient,
  params: ListSubscriptionsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListSubscriptionsResult> {
  const request = call(client, 'chargeover_list_subscriptions', params, options)
  const { customer_id, ...query } = params
  const { data } = await client.http.GET('/package', {
    ...request,
    params: { query: listQuery(query, equals('customer_id', customer_id)) },
  })
  return checkRows(client, 'chargeover_list_subscriptions', data, 'response')
}
