// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreatePaymentMethodParams, CreatePaymentMethodResult } from '../gen/models.js'

/**
 * Creates a payment method that belongs to no customer yet.
 *
 * Details go under the key named after `type`. Card numbers may be sent only by accounts whose PCI compliance Stripe has accepted:
 * otherwise pass a token in `card`, or collect the details in the browser. To save a method for later, prefer a setup intent.
 *
 * @returns the payment method; attach it, or use it once in a payment intent
 * @throws {ApiError} `card` when the card number, expiry date or security code is wrong, or the card is declined; `invalid_request` when
 * the details do not fit `type`, or raw card numbers are not allowed for the account
 *
 * @see https://docs.stripe.com/api/payment_methods/create
 * @example
 * ```ts
 * const paymentMethod = await createPaymentMethod(stripe, {
 *   type: 'card',
 *   card: { token: 'tok_visa' },
 *   billing_details: { name: 'Jane Doe' },
 * })
 * ```
 */
export async function createPaymentMethod<const Expand = undefined>(
  client: StripeClient,
  params: CreatePaymentMethodParams | ExpandOf<Expand> = {},
  options?: StripeRequestOptions,
): Promise<Expanded<CreatePaymentMethodResult, Expand>> {
  return callOperation(client, 'stripe_create_payment_method', 'POST /v1/payment_methods', params, options)
}
