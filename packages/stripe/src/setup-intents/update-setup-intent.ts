// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateSetupIntentParams, UpdateSetupIntentResult } from '../gen/models.js'

/**
 * Changes a setup intent before it succeeds, such as its customer, payment method or description; nothing is confirmed by it.
 *
 * @returns the setup intent as it is now
 * @throws {ApiError} `not_found` when there is no such setup intent; `invalid_request` when it has succeeded or is cancelled, or Stripe
 * refuses a parameter
 *
 * @see https://docs.stripe.com/api/setup_intents/update
 * @example
 * ```ts
 * const setupIntent = await updateSetupIntent(stripe, {
 *   id: 'seti_1Abc',
 *   description: 'Card for renewals',
 *   metadata: { order_id: '1234' },
 * })
 * ```
 */
export async function updateSetupIntent<const Expand = undefined>(
  client: StripeClient,
  params: UpdateSetupIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateSetupIntentResult, Expand>> {
  return callOperation(client, 'stripe_update_setup_intent', 'POST /v1/setup_intents/{id}', params, options)
}
