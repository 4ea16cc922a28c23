// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreatePaymentLinkParams, CreatePaymentLinkResult } from '../gen/models.js'

/**
 * Creates a link to a payment page that any number of customers can use; each opens a Checkout session of their own.
 *
 * Give up to 20 `line_items`, recurring prices among them for a subscription. Links cannot be deleted, only switched off; `restrictions`
 * limits how often it can be paid.
 *
 * @returns the payment link; give its `url` to customers
 * @throws {ApiError} `invalid_request` when a price does not exist or is not active, or a parameter does not fit the prices
 *
 * @see https://docs.stripe.com/api/payment-link/create
 * @example
 * ```ts
 * const paymentLink = await createPaymentLink(stripe, { line_items: [{ price: 'price_def456', quantity: 1 }] })
 * ```
 */
export async function createPaymentLink<const Expand = undefined>(
  client: StripeClient,
  params: CreatePaymentLinkParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreatePaymentLinkResult, Expand>> {
  return callOperation(client, 'stripe_create_payment_link', 'POST /v1/payment_links', params, options)
}
