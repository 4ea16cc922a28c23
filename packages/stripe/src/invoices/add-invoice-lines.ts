// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { AddInvoiceLinesParams, AddInvoiceLinesResult } from '../gen/models.js'

/**
 * Adds line items to a draft invoice, several in one call.
 *
 * A line is an `amount` in the minor currency unit, a price in `pricing` or `price_data`, or a pending item named in `invoice_item`.
 * `invoice_metadata` changes the invoice's metadata along with it.
 *
 * @returns the invoice with the new lines; its `lines` hold only the first few
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is not a draft, or Stripe refuses a line
 *
 * @see https://docs.stripe.com/api/invoice-line-item
 * @example
 * ```ts
 * const invoice = await addInvoiceLines(stripe, {
 *   id: 'in_jkl012',
 *   lines: [{ description: 'Consulting in March', amount: 150000 }],
 * })
 * ```
 */
export async function addInvoiceLines<const Expand = undefined>(
  client: StripeClient,
  params: AddInvoiceLinesParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<AddInvoiceLinesResult, Expand>> {
  return callOperation(client, 'stripe_add_invoice_lines', 'POST /v1/invoices/{id}/add_lines', params, options)
}
