// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { FinalizeInvoiceParams, FinalizeInvoiceResult } from '../gen/models.js'

/**
 * Finalizes a draft invoice: it gets its number and becomes payable, and its amounts can no longer be changed.
 *
 * **Money moves** about an hour later if the invoice has `auto_advance` and is charged automatically; pass `auto_advance: false` to
 * prevent that. Credit in the customer's balance is applied first.
 *
 * @returns the invoice with status `open`, or `paid` when nothing is due
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is not a draft, or tax cannot be calculated for
 * it
 *
 * @see https://docs.stripe.com/api/invoices/finalize
 * @example
 * ```ts
 * const invoice = await finalizeInvoice(stripe, { id: 'in_jkl012', auto_advance: false })
 * ```
 */
export async function finalizeInvoice<const Expand = undefined>(
  client: StripeClient,
  params: FinalizeInvoiceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<FinalizeInvoiceResult, Expand>> {
  return callOperation(client, 'stripe_finalize_invoice', 'POST /v1/invoices/{id}/finalize', params, options)
}
