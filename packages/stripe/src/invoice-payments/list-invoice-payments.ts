// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListInvoicePaymentsParams, ListInvoicePaymentsResult } from '../gen/models.js'

/**
 * Lists what invoices have been or are to be paid with.
 *
 * Since 2025-03-31.basil it is the link between an invoice and its payment intents: filter by `invoice`, or by `payment` to find the
 * invoice of a payment intent.
 *
 * @returns one page of invoice payments; `amount_paid` is null until `status` is `paid`
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as an unknown invoice
 *
 * @see https://docs.stripe.com/api/invoice-payment/list
 * @example
 * ```ts
 * const { invoice_payments: invoicePayments } = await listInvoicePayments(stripe, {
 *   invoice: 'in_jkl012',
 *   status: 'paid',
 * })
 * ```
 */
export function listInvoicePayments<const Expand = undefined>(
  client: StripeClient,
  params?: ListInvoicePaymentsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListInvoicePaymentsResult, Expand>>
export function listInvoicePayments(
  client: StripeClient,
  params?: ListInvoicePaymentsParams,
  options?: StripeRequestOptions,
): Promise<ListInvoicePaymentsResult>
export async function listInvoicePayments(
  client: StripeClient,
  params: ListInvoicePaymentsParams = {},
  options?: StripeRequestOptions,
): Promise<ListInvoicePaymentsResult> {
  return callOperation(client, 'stripe_list_invoice_payments', 'LIST /v1/invoice_payments', params, options)
}
