import { call } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetPaymentIntentParams, GetPaymentIntentResult } from '../gen/models.js'

/**
 * Retrieves a payment intent.
 *
 * @returns the payment intent, amounts in the minor currency unit
 * @throws {ApiError} `not_found` when there is no such payment intent
 *
 * @see https://docs.stripe.com/api/payment_intents/retrieve
 * @example
 * ```ts
 * const { status } = await getPaymentIntent(stripe, { id: 'pi_ghi789' })
 * ```
 */
export function getPaymentIntent<const Expand = undefined>(
  client: StripeClient,
  params: GetPaymentIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetPaymentIntentResult, Expand>>
export async function getPaymentIntent(
  client: StripeClient,
  params: GetPaymentIntentParams,
  options?: StripeRequestOptions,
): Promise<GetPaymentIntentResult> {
  const request = call(client, 'stripe_get_payment_intent', params, options)
  const { id, ...query } = params ?? {}
  const { data } = await client.http.GET('/v1/payment_intents/{id}', {
    ...request,
    params: { path: { id }, query },
  })
  return data
}
