import { checkRules } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreatePaymentIntentParams, CreatePaymentIntentResult } from '../gen/models.js'
import { stripeCall } from '../stripe-call.js'

/**
 * Creates a payment intent: the intention to collect an amount, charged when it is confirmed.
 *
 * `amount` is in the minor currency unit: 5000 is $50.00. Automatic payment methods are on unless turned off, and by default may
 * redirect: confirming then needs a `return_url`.
 *
 * @returns the payment intent; its `client_secret` is for the customer's browser only
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter; with `confirm`, `card` when the card is declined
 *
 * @see https://docs.stripe.com/api/payment_intents/create
 * @example
 * ```ts
 * const intent = await createPaymentIntent(stripe, { amount: 5000, currency: 'usd', customer: 'cus_abc123' })
 * ```
 */
export function createPaymentIntent<const Expand = undefined>(
  client: StripeClient,
  params: CreatePaymentIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreatePaymentIntentResult, Expand>>
export async function createPaymentIntent(
  client: StripeClient,
  params: CreatePaymentIntentParams,
  options?: StripeRequestOptions,
): Promise<CreatePaymentIntentResult> {
  const request = stripeCall(client, 'stripe_create_payment_intent', params, options)
  // Stripe's own name of both is forwarded, as parameters are that nobody has described, and excludes them.
  checkRules(params, [
    'automatic_payment_methods^automatic_payment_methods_enabled',
    'automatic_payment_methods^automatic_payment_methods_allow_redirects',
  ])
  const {
    automatic_payment_methods_enabled: enabled = true,
    automatic_payment_methods_allow_redirects: allow_redirects,
    automatic_payment_methods = { enabled, allow_redirects },
    ...body
  }: CreatePaymentIntentParams & {
    automatic_payment_methods?: { enabled: boolean; allow_redirects?: string | undefined }
  } = params ?? {}
  const { data } = await client.http.POST('/v1/payment_intents', {
    ...request,
    body: { ...body, automatic_payment_methods },
  })
  return data
}
