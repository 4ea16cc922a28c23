import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CancelPaymentIntentParams, CancelPaymentIntentResult } from '../gen/models.js'

/**
 * Cancels a payment intent and releases the authorised amount.
 *
 * `cancellation_reason` is `abandoned`, `duplicate`, `fraudulent` or `requested_by_customer`; the documented `automatic` is refused by Stripe.
 *
 * @returns the payment intent with status `canceled`
 * @throws {ApiError} `invalid_request` when it has succeeded or is cancelled already
 *
 * @see https://docs.stripe.com/api/payment_intents/cancel
 * @example
 * ```ts
 * await cancelPaymentIntent(stripe, { id: 'pi_ghi789', cancellation_reason: 'requested_by_customer' })
 * ```
 */
export function cancelPaymentIntent<const Expand = undefined>(
  client: StripeClient,
  params: CancelPaymentIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CancelPaymentIntentResult, Expand>>
export async function cancelPaymentIntent(
  client: StripeClient,
  params: CancelPaymentIntentParams,
  options?: StripeRequestOptions,
): Promise<CancelPaymentIntentResult> {
  const request = call(client, 'stripe_cancel_payment_intent', params, options)
  const { id, ...body } = params ?? {}
  const { data } = await client.http.POST('/v1/payment_intents/{id}/cancel', {
    ...request,
    params: { path: { id } },
    body,
  })
  return data
}
