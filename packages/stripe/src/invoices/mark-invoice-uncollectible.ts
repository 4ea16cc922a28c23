// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { MarkInvoiceUncollectibleParams, MarkInvoiceUncollectibleResult } from '../gen/models.js'

/**
 * Writes off an open invoice as a bad debt: Stripe stops collecting it.
 *
 * It can still be paid or voided later.
 *
 * @returns the invoice with status `uncollectible`
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is not open
 *
 * @see https://docs.stripe.com/api/invoices/mark_uncollectible
 * @example
 * ```ts
 * const invoice = await markInvoiceUncollectible(stripe, { id: 'in_jkl012' })
 * ```
 */
export async function markInvoiceUncollectible<const Expand = undefined>(
  client: StripeClient,
  params: MarkInvoiceUncollectibleParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<MarkInvoiceUncollectibleResult, Expand>> {
  return callOperation(
    client,
    'stripe_mark_invoice_uncollectible',
    'POST /v1/invoices/{id}/mark_uncollectible',
    params,
    options,
  )
}
