// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateInvoiceItemParams, CreateInvoiceItemResult } from '../gen/models.js'

/**
 * Adds an amount to a draft invoice or, without `invoice`, to the customer's next one.
 *
 * Give `amount` with `currency`, or a price in `pricing` or `price_data`; amounts are in the minor currency unit, and negative ones reduce
 * the invoice. Pending items wait for the next invoice of a subscription; an invoice made with `createInvoice` includes them only with
 * `pending_invoice_items_behavior: include`. An invoice holds 250 items at most.
 *
 * @returns the invoice item; `invoice` is null while it is pending
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter, the invoice is not a draft, or the currency differs from the
 * invoice's
 *
 * @see https://docs.stripe.com/api/invoiceitems/create
 * @example
 * ```ts
 * const invoiceItem = await createInvoiceItem(stripe, {
 *   customer: 'cus_abc123',
 *   amount: 2500,
 *   currency: 'usd',
 *   description: 'Onboarding',
 * })
 * ```
 */
export async function createInvoiceItem<const Expand = undefined>(
  client: StripeClient,
  params: CreateInvoiceItemParams | ExpandOf<Expand> = {},
  options?: StripeRequestOptions,
): Promise<Expanded<CreateInvoiceItemResult, Expand>> {
  return callOperation(client, 'stripe_create_invoice_item', 'POST /v1/invoiceitems', params, options)
}
