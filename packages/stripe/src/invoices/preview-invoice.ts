// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { PreviewInvoiceParams, PreviewInvoiceResult } from '../gen/models.js'

/**
 * Calculates an upcoming invoice without creating it: the next one of a customer, subscription or schedule, or that of a planned change in
 * `subscription_details` or `schedule_details`.
 *
 * Nothing is saved or charged. To be charged the prorations shown, pass the same `proration_date` when you make the change. Amounts
 * converted between currencies can differ later.
 *
 * @returns the invoice as it would be; it is not in lists and cannot be paid or edited
 * @throws {ApiError} `invalid_request` when there is nothing left to invoice, or the parameters contradict each other
 *
 * @see https://docs.stripe.com/api/invoices/create_preview
 * @example
 * ```ts
 * const invoice = await previewInvoice(stripe, {
 *   customer: 'cus_abc123',
 *   subscription: 'sub_mno345',
 *   subscription_details: { items: [{ id: 'si_1Abc', price: 'price_pro' }], proration_date: 1767225600 },
 * })
 * ```
 */
export async function previewInvoice<const Expand = undefined>(
  client: StripeClient,
  params: PreviewInvoiceParams | ExpandOf<Expand> = {},
  options?: StripeRequestOptions,
): Promise<Expanded<PreviewInvoiceResult, Expand>> {
  return callOperation(
    client,
    'stripe_preview_invoice',
    'POST /v1/invoices/create_preview schedule^subscription subscription^schedule_details schedule_details^subscription_details subscription_details^schedule',
    params,
    options,
  )
}
