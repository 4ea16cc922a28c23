// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListInvoiceItemsParams, ListInvoiceItemsResult } from '../gen/models.js'

/**
 * Lists invoice items, newest first.
 *
 * `pending: true` selects those that wait for an invoice, `pending: false` those on one. Amounts that come from a subscription's price are
 * line items of the invoice and are not listed here, prorations are.
 *
 * @returns one page of invoice items; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown customer
 *
 * @see https://docs.stripe.com/api/invoiceitems/list
 * @example
 * ```ts
 * const { invoice_items: invoiceItems } = await listInvoiceItems(stripe, {
 *   customer: 'cus_abc123',
 *   pending: true,
 * })
 * ```
 */
export function listInvoiceItems<const Expand = undefined>(
  client: StripeClient,
  params?: ListInvoiceItemsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListInvoiceItemsResult, Expand>>
export function listInvoiceItems(
  client: StripeClient,
  params?: ListInvoiceItemsParams,
  options?: StripeRequestOptions,
): Promise<ListInvoiceItemsResult>
export async function listInvoiceItems(
  client: StripeClient,
  params: ListInvoiceItemsParams = {},
  options?: StripeRequestOptions,
): Promise<ListInvoiceItemsResult> {
  return callOperation(client, 'stripe_list_invoice_items', 'LIST /v1/invoiceitems', params, options)
}
