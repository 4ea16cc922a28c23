// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateInvoiceParams, UpdateInvoiceResult } from '../gen/models.js'

/**
 * Changes an invoice; parameters that are left out keep their values.
 *
 * A draft can be changed freely, a finalized invoice hardly: not in its amounts, due date or collection method, and usually not in its
 * description. `auto_advance: false` stops Stripe from finalizing and collecting it by itself, and true lets it: **money moves** then.
 *
 * @returns the invoice as it is now
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is finalized and what is to change is fixed by
 * then
 *
 * @see https://docs.stripe.com/api/invoices/update
 * @example
 * ```ts
 * const invoice = await updateInvoice(stripe, {
 *   id: 'in_jkl012',
 *   description: 'March 2026 consulting',
 *   metadata: { project: 'website-redesign' },
 * })
 * ```
 */
export async function updateInvoice<const Expand = undefined>(
  client: StripeClient,
  params: UpdateInvoiceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateInvoiceResult, Expand>> {
  return callOperation(client, 'stripe_update_invoice', 'POST /v1/invoices/{id}', params, options)
}
