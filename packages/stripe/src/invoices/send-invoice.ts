// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { SendInvoiceParams, SendInvoiceResult } from '../gen/models.js'

/**
 * Sends an invoice to the customer by e-mail, outside the usual schedule; a draft is finalized first.
 *
 * In test mode no e-mail is sent, although the event `invoice.sent` is. The e-mail does not mention a payment that was made already.
 *
 * @returns the invoice; its `hosted_invoice_url` is where the customer pays
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when its status does not allow it, or the customer has
 * no e-mail address
 *
 * @see https://docs.stripe.com/api/invoices/send
 * @example
 * ```ts
 * const invoice = await sendInvoice(stripe, { id: 'in_jkl012' })
 * ```
 */
export async function sendInvoice<const Expand = undefined>(
  client: StripeClient,
  params: SendInvoiceParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<SendInvoiceResult, Expand>> {
  return callOperation(client, 'stripe_send_invoice', 'POST /v1/invoices/{id}/send', params, options)
}
