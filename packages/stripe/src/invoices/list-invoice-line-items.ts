// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListInvoiceLineItemsParams, ListInvoiceLineItemsResult } from '../gen/models.js'

/**
 * Lists the line items of an invoice.
 *
 * The invoice itself holds only the first few in `lines`.
 *
 * @returns one page of line items; amounts are in the minor currency unit, and `paginate` iterates over all of them
 * @throws {ApiError} `not_found` when there is no such invoice
 *
 * @see https://docs.stripe.com/api/invoice-line-item
 * @example
 * ```ts
 * const { invoice_line_items: invoiceLineItems } = await listInvoiceLineItems(stripe, {
 *   id: 'in_jkl012',
 *   limit: 100,
 * })
 * ```
 */
export function listInvoiceLineItems<const Expand = undefined>(
  client: StripeClient,
  params: ListInvoiceLineItemsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListInvoiceLineItemsResult, Expand>>
export function listInvoiceLineItems(
  client: StripeClient,
  params: ListInvoiceLineItemsParams,
  options?: StripeRequestOptions,
): Promise<ListInvoiceLineItemsResult>
export async function listInvoiceLineItems(
  client: StripeClient,
  params: ListInvoiceLineItemsParams,
  options?: StripeRequestOptions,
): Promise<ListInvoiceLineItemsResult> {
  return callOperation(client, 'stripe_list_invoice_line_items', 'LIST /v1/invoices/{id}/lines', params, options)
}
