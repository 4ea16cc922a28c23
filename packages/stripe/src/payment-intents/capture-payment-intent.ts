import { call, checkRules } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CapturePaymentIntentParams, CapturePaymentIntentResult } from '../gen/models.js'

/**
 * Captures a payment intent that was confirmed with manual capture, in full or in part; **the rest is released**.
 *
 * `amount_to_capture` is in the minor currency unit. Authorisations lapse after 7 days by default.
 *
 * @returns the payment intent, with the captured amount in `amount_received`
 * @throws {ApiError} `invalid_request` when it is not in status `requires_capture` or the amount exceeds what was authorised
 *
 * @see https://docs.stripe.com/api/payment_intents/capture
 * @example
 * ```ts
 * const intent = await capturePaymentIntent(stripe, { id: 'pi_ghi789', amount_to_capture: 7500 })
 * ```
 */
export function capturePaymentIntent<const Expand = undefined>(
  client: StripeClient,
  params: CapturePaymentIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CapturePaymentIntentResult, Expand>>
export async function capturePaymentIntent(
  client: StripeClient,
  params: CapturePaymentIntentParams,
  options?: StripeRequestOptions,
): Promise<CapturePaymentIntentResult> {
  const request = call(client, 'stripe_capture_payment_intent', params, options)
  checkRules(params, ['amount_to_capture?'])
  const { id, ...body } = params ?? {}
  const { data } = await client.http.POST('/v1/payment_intents/{id}/capture', {
    ...request,
    params: { path: { id } },
    body,
  })
  return data
}
