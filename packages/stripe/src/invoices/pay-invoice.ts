import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { PayInvoiceParams, PayInvoiceResult } from '../gen/models.js'

/**
 * Pays an invoice with the customer's default payment method or the one given. **Money moves.** A draft is finalized first.
 *
 * @returns the invoice with status `paid`
 * @throws {ApiError} `card` when the payment is declined; `invalid_request` when the invoice cannot be paid or there is no payment method
 *
 * @see https://docs.stripe.com/api/invoices/pay
 * @example
 * ```ts
 * const invoice = await payInvoice(stripe, { id: 'in_jkl012' })
 * ```
 */
export function payInvoice<const Expand = undefined>(
  client: StripeClient,
  params: PayInvoiceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<PayInvoiceResult, Expand>>
export async function payInvoice(
  client: StripeClient,
  params: PayInvoiceParams,
  options?: StripeRequestOptions,
): Promise<PayInvoiceResult> {
  const request = call(client, 'stripe_pay_invoice', params, options)
  const { id, ...body } = params ?? {}
  const { data } = await client.http.POST('/v1/invoices/{id}/pay', {
    ...request,
    params: { path: { id } },
    body,
  })
  return data
}
