import { checkRows } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListPricesParams, ListPricesResult } from '../gen/models.js'
import { stripeCall } from '../stripe-call.js'

/**
 * Lists prices, newest first. `unit_amount` is in the minor currency unit.
 *
 * @returns one page in `prices`; `paginate` iterates over all of them
 * @throws {ValidationError} for `starting_after` together with `ending_before`
 *
 * @see https://docs.stripe.com/api/prices/list
 * @example
 * ```ts
 * const { prices } = await listPrices(stripe, { product: 'prod_xyz789', active: true })
 * ```
 */
export function listPrices<const Expand = undefined>(
  client: StripeClient,
  params?: ListPricesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListPricesResult, Expand>>
export function listPrices(
  client: StripeClient,
  params?: ListPricesParams,
  options?: StripeRequestOptions,
): Promise<ListPricesResult>
export async function listPrices(
  client: StripeClient,
  params: ListPricesParams = {},
  options?: StripeRequestOptions,
): Promise<ListPricesResult> {
  const request = stripeCall(client, 'stripe_list_prices', params, options)
  const { data } = await client.http.GET('/v1/prices', {
    ...request,
    params: { query: params },
  })
  const { data: prices, ...rest } = checkRows(client, 'stripe_list_prices', data, 'data')
  return { ...rest, prices }
}
