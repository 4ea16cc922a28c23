// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { InvoiceSubscriptionParams, InvoiceSubscriptionResult } from '../gen/models.js'

/**
 * Makes the next invoice of a subscription at once, or with a date.
 *
 * **The invoice is then charged as the subscription says.** Each call makes an invoice: do not repeat one whose outcome is unknown.
 *
 * @returns the ID of the new invoice
 * @throws {ApiError} `not_found` when there is no such subscription
 *
 * @see https://developer.chargeover.com/docs/api/invoice-a-subscription-now/
 * @example
 * ```ts
 * const { response: { id } } = await invoiceSubscription(chargeover, { id: 5, date: '2026-04-01' })
 * ```
 */
export async function invoiceSubscription(
  client: ChargeOverClient,
  params: InvoiceSubscriptionParams,
  options?: ChargeOverRequestOptions,
): Promise<InvoiceSubscriptionResult> {
  return callOperation(client, 'chargeover_invoice_subscription', 'POST /package/{id}/_action/invoice', params, options)
}
