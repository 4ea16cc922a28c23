// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { DeleteInvoiceParams, DeleteInvoiceResult } from '../gen/models.js'

/**
 * Deletes a draft invoice for good.
 *
 * A finalized invoice, and one of a subscription, has to be voided instead.
 *
 * @returns the invoice's `id` and `deleted` true
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it is not a draft, or belongs to a subscription
 *
 * @see https://docs.stripe.com/api/invoices/delete
 * @example
 * ```ts
 * await deleteInvoice(stripe, { id: 'in_jkl012' })
 * ```
 */
export async function deleteInvoice(
  client: StripeClient,
  params: DeleteInvoiceParams,
  options?: StripeRequestOptions,
): Promise<DeleteInvoiceResult> {
  return callOperation(client, 'stripe_delete_invoice', 'DELETE /v1/invoices/{id}', params, options)
}
