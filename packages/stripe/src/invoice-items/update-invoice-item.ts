// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateInvoiceItemParams, UpdateInvoiceItemResult } from '../gen/models.js'

/**
 * Changes an invoice item that is pending or on a draft invoice, whose total changes accordingly.
 *
 * Amounts are in the minor currency unit; negative ones reduce the invoice.
 *
 * @returns the invoice item as it is now
 * @throws {ApiError} `not_found` when there is no such invoice item; `invalid_request` when its invoice is finalized, or Stripe refuses a
 * parameter
 *
 * @see https://docs.stripe.com/api/invoiceitems/update
 * @example
 * ```ts
 * const invoiceItem = await updateInvoiceItem(stripe, {
 *   id: 'ii_1Abc',
 *   amount: 3000,
 *   description: 'Onboarding and training',
 * })
 * ```
 */
export async function updateInvoiceItem<const Expand = undefined>(
  client: StripeClient,
  params: UpdateInvoiceItemParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateInvoiceItemResult, Expand>> {
  return callOperation(client, 'stripe_update_invoice_item', 'POST /v1/invoiceitems/{id}', params, options)
}
