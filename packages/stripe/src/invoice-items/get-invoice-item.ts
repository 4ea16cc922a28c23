// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetInvoiceItemParams, GetInvoiceItemResult } from '../gen/models.js'

/**
 * Retrieves an invoice item.
 *
 * @returns the invoice item; `amount` is in the minor currency unit, and `invoice` is null while it is pending
 * @throws {ApiError} `not_found` when there is no such invoice item
 *
 * @see https://docs.stripe.com/api/invoiceitems/retrieve
 * @example
 * ```ts
 * const invoiceItem = await getInvoiceItem(stripe, { id: 'ii_1Abc' })
 * ```
 */
export async function getInvoiceItem<const Expand = undefined>(
  client: StripeClient,
  params: GetInvoiceItemParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetInvoiceItemResult, Expand>> {
  return callOperation(client, 'stripe_get_invoice_item', 'GET /v1/invoiceitems/{id}', params, options)
}
