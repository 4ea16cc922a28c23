// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CaptureChargeParams, CaptureChargeResult } from '../gen/models.js'

/**
 * Captures a charge that was only authorised.
 *
 * **Money moves**, and what is not captured is released. Stripe has deprecated it: it is for charges made without a payment intent, all
 * others are captured with `capturePaymentIntent`. `amount` is in the minor currency unit and the whole charge by default.
 *
 * @returns the charge with `captured` true
 * @throws {ApiError} `not_found` when there is no such charge; `invalid_request` when it is captured, refunded or lapsed already, belongs
 * to a payment intent, or `amount` exceeds it
 *
 * @see https://docs.stripe.com/api/charges/capture
 * @example
 * ```ts
 * const charge = await captureCharge(stripe, { id: 'ch_1Abc', amount: 7500 })
 * ```
 */
export async function captureCharge<const Expand = undefined>(
  client: StripeClient,
  params: CaptureChargeParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CaptureChargeResult, Expand>> {
  return callOperation(client, 'stripe_capture_charge', 'POST /v1/charges/{id}/capture amount?', params, options)
}
