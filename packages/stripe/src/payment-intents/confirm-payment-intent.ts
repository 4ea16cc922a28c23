import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ConfirmPaymentIntentParams, ConfirmPaymentIntentResult } from '../gen/models.js'

/**
 * Confirms a payment intent: charges the payment method, or with manual capture authorises the amount.
 *
 * Without `return_url` Stripe refuses (400) to confirm an intent whose automatic payment methods may redirect, which is their default;
 * pass `return_url`, or create the intent with `automatic_payment_methods_allow_redirects: 'never'`.
 *
 * @returns the payment intent: `succeeded`, `requires_capture`, or `requires_action` when the customer has to authenticate
 * @throws {ApiError} `card` when the card is declined, with `declineCode`; `invalid_request` in a status that cannot be confirmed
 *
 * @see https://docs.stripe.com/api/payment_intents/confirm
 * @example
 * ```ts
 * const intent = await confirmPaymentIntent(stripe, {
 *   id: 'pi_ghi789',
 *   payment_method: 'pm_card_visa',
 *   return_url: 'https://example.com/payment/complete',
 * })
 * ```
 */
export function confirmPaymentIntent<const Expand = undefined>(
  client: StripeClient,
  params: ConfirmPaymentIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ConfirmPaymentIntentResult, Expand>>
export async function confirmPaymentIntent(
  client: StripeClient,
  params: ConfirmPaymentIntentParams,
  options?: StripeRequestOptions,
): Promise<ConfirmPaymentIntentResult> {
  const request = call(client, 'stripe_confirm_payment_intent', params, options)
  const { id, ...body } = params ?? {}
  const { data } = await client.http.POST('/v1/payment_intents/{id}/confirm', {
    ...request,
    params: { path: { id } },
    body,
  })
  return data
}
