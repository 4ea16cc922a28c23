import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { VoidInvoiceParams, VoidInvoiceResult } from '../gen/models.js'

/**
 * Voids a finalized invoice: it stays on record and can no longer be paid.
 *
 * The documentation says that drafts can be voided too; Stripe refuses that (400), since a draft is deleted instead.
 *
 * @returns the invoice with status `void`
 * @throws {ApiError} `invalid_request` for a draft or a paid invoice
 *
 * @see https://docs.stripe.com/api/invoices/void
 * @example
 * ```ts
 * await voidInvoice(stripe, { id: 'in_jkl012' })
 * ```
 */
export function voidInvoice<const Expand = undefined>(
  client: StripeClient,
  params: VoidInvoiceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<VoidInvoiceResult, Expand>>
export async function voidInvoice(
  client: StripeClient,
  params: VoidInvoiceParams,
  options?: StripeRequestOptions,
): Promise<VoidInvoiceResult> {
  const request = call(client, 'stripe_void_invoice', params, options)
  const { id, ...body } = params ?? {}
  const { data } = await client.http.POST('/v1/invoices/{id}/void', {
    ...request,
    params: { path: { id } },
    body,
  })
  return data
}
