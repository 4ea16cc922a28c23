import { call } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListSubscriptionsParams, ListSubscriptionsResult } from '../gen/models.js'
import { hasStatus } from './has-status.js'
import { subscriptionsOfAccount } from './subscriptions-of-account.js'
import { subscriptionsOfCustomer } from './subscriptions-of-customer.js'

/**
 * Lists a customer's subscriptions, or without `customer_uuid` those of a page of customers.
 *
 * ChartMogul lists subscriptions per customer only. Without `customer_uuid` the call costs **one request for each customer** on the
 * page, at most 10 at a time; `per_page` (default 50, at most 200), `page` and `cursor` then count customers. A customer that is
 * deleted meanwhile has none. Each entry has its `customer_uuid`. `status` filters the answer, so a page may hold fewer entries than
 * asked for.
 *
 * @returns one page in `entries`, amounts in minor currency units; `paginate` iterates over all of them
 * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/customers/list-subscriptions
 * @example
 * ```ts
 * const { entries } = await listSubscriptions(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   status: 'active',
 * })
 * ```
 */
export async function listSubscriptions(
  client: ChartMogulClient,
  params: ListSubscriptionsParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListSubscriptionsResult> {
  const request = call(client, 'chartmogul_list_subscriptions', params, options)
  const { customer_uuid, status } = params
  const page =
    customer_uuid === undefined
      ? await subscriptionsOfAccount(client, params, request)
      : await subscriptionsOfCustomer(client, customer_uuid, params, request)
  return status === undefined ? page : { ...page, entries: page.entries.filter(hasStatus(status)) }
}
