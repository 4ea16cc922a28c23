// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateSetupIntentParams, CreateSetupIntentResult } from '../gen/models.js'

/**
 * Creates a setup intent, which saves a payment method for later without charging it.
 *
 * It has to be confirmed, usually in the browser with its `client_secret`, or at once with `confirm: true`. With `customer` the method is
 * attached to that customer on success. `usage` is `off_session` by default, so that the method can be charged without the customer.
 *
 * @returns the setup intent; its `client_secret` is for the customer's browser only
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter or the customer does not exist; `card` when the card is declined,
 * with `confirm` only
 *
 * @see https://docs.stripe.com/api/setup_intents/create
 * @example
 * ```ts
 * const setupIntent = await createSetupIntent(stripe, {
 *   customer: 'cus_abc123',
 *   automatic_payment_methods: { enabled: true },
 * })
 * ```
 */
export async function createSetupIntent<const Expand = undefined>(
  client: StripeClient,
  params: CreateSetupIntentParams | ExpandOf<Expand> = {},
  options?: StripeRequestOptions,
): Promise<Expanded<CreateSetupIntentResult, Expand>> {
  return callOperation(client, 'stripe_create_setup_intent', 'POST /v1/setup_intents', params, options)
}
