// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { EmailInvoiceParams, EmailInvoiceResult } from '../gen/models.js'

/**
 * E-mails an invoice to its customer or to the address that is given.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such invoice
 *
 * @see https://developer.chargeover.com/docs/api/email-an-invoice/
 * @example
 * ```ts
 * await emailInvoice(chargeover, { id: 10088, email: 'ada@example.com', subject: 'Your invoice' })
 * ```
 */
export async function emailInvoice(
  client: ChargeOverClient,
  params: EmailInvoiceParams,
  options?: ChargeOverRequestOptions,
): Promise<EmailInvoiceResult> {
  return callOperation(client, 'chargeover_email_invoice', 'POST /invoice/{id}/_action/email', params, options)
}
