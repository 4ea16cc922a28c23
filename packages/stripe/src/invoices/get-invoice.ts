import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetInvoiceParams, GetInvoiceResult } from '../gen/models.js'

/**
 * Retrieves an invoice.
 *
 * @returns the invoice, amounts in the minor currency unit
 * @throws {ApiError} `not_found` when there is no such invoice
 *
 * @see https://docs.stripe.com/api/invoices/retrieve
 * @example
 * ```ts
 * const { total, currency, status } = await getInvoice(stripe, { id: 'in_jkl012' })
 * ```
 */
export function getInvoice<const Expand = undefined>(
  client: StripeClient,
  params: GetInvoiceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetInvoiceResult, Expand>>
export async function getInvoice(
  client: StripeClient,
  params: GetInvoiceParams,
  options?: StripeRequestOptions,
): Promise<GetInvoiceResult> {
  const request = call(client, 'stripe_get_invoice', params, options)
  const { id, ...query } = params ?? {}
  const { data } = await client.http.GET('/v1/invoices/{id}', {
    ...request,
    params: { path: { id }, query },
  })
  return data
}
