// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetInvoicePaymentParams, GetInvoicePaymentResult } from '../gen/models.js'

/**
 * Retrieves a payment towards an invoice, with the payment intent, charge or payment record behind it.
 *
 * @returns the invoice payment; `amount_paid` is null until `status` is `paid`, and may be less than `amount_requested`
 * @throws {ApiError} `not_found` when there is no such invoice payment
 *
 * @see https://docs.stripe.com/api/invoice-payment/retrieve
 * @example
 * ```ts
 * const invoicePayment = await getInvoicePayment(stripe, { id: 'inpay_1Abc' })
 * ```
 */
export async function getInvoicePayment<const Expand = undefined>(
  client: StripeClient,
  params: GetInvoicePaymentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetInvoicePaymentResult, Expand>> {
  return callOperation(client, 'stripe_get_invoice_payment', 'GET /v1/invoice_payments/{id}', params, options)
}
