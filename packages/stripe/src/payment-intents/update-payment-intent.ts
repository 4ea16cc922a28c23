import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdatePaymentIntentParams, UpdatePaymentIntentResult } from '../gen/models.js'
import { stripeCall } from '../stripe-call.js'

/**
 * Changes the description and metadata of a payment intent.
 *
 * @returns the payment intent as it is now
 * @throws {ApiError} `not_found` when there is no such payment intent
 *
 * @see https://docs.stripe.com/api/payment_intents/update
 * @example
 * ```ts
 * await updatePaymentIntent(stripe, { id: 'pi_ghi789', metadata: { order_id: '1234' } })
 * ```
 */
export function updatePaymentIntent<const Expand = undefined>(
  client: StripeClient,
  params: UpdatePaymentIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdatePaymentIntentResult, Expand>>
export async function updatePaymentIntent(
  client: StripeClient,
  params: UpdatePaymentIntentParams,
  options?: StripeRequestOptions,
): Promise<UpdatePaymentIntentResult> {
  const request = stripeCall(client, 'stripe_update_payment_intent', params, options)
  const { id, ...body } = params ?? {}
  const { data } = await client.http.POST('/v1/payment_intents/{id}', {
    ...request,
    params: { path: { id } },
    body,
  })
  return data
}
