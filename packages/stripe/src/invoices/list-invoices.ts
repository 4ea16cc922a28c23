import { checkRows } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListInvoicesParams, ListInvoicesResult } from '../gen/models.js'
import { stripeCall } from '../stripe-call.js'

/**
 * Lists invoices, newest first.
 *
 * @returns one page in `invoices`, amounts in the minor currency unit; `paginate` iterates over all of them
 * @throws {ValidationError} for `starting_after` together with `ending_before`
 *
 * @see https://docs.stripe.com/api/invoices/list
 * @example
 * ```ts
 * const { invoices } = await listInvoices(stripe, { customer: 'cus_abc123', status: 'open' })
 * ```
 */
export function listInvoices<const Expand = undefined>(
  client: StripeClient,
  params?: ListInvoicesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListInvoicesResult, Expand>>
export function listInvoices(
  client: StripeClient,
  params?: ListInvoicesParams,
  options?: StripeRequestOptions,
): Promise<ListInvoicesResult>
export async function listInvoices(
  client: StripeClient,
  params: ListInvoicesParams = {},
  options?: StripeRequestOptions,
): Promise<ListInvoicesResult> {
  const request = stripeCall(client, 'stripe_list_invoices', params, options)
  const { data } = await client.http.GET('/v1/invoices', {
    ...request,
    params: { query: params },
  })
  const { data: invoices, ...rest } = checkRows(client, 'stripe_list_invoices', data, 'data')
  return { ...rest, invoices }
}
