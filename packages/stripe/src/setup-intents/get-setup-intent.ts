// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetSetupIntentParams, GetSetupIntentResult } from '../gen/models.js'

/**
 * Retrieves a setup intent.
 *
 * `client_secret` is needed only with a publishable key, which sees a part of the object.
 *
 * @returns the setup intent; `last_setup_error` explains a failed attempt
 * @throws {ApiError} `not_found` when there is no such setup intent
 *
 * @see https://docs.stripe.com/api/setup_intents/retrieve
 * @example
 * ```ts
 * const setupIntent = await getSetupIntent(stripe, { id: 'seti_1Abc' })
 * ```
 */
export async function getSetupIntent<const Expand = undefined>(
  client: StripeClient,
  params: GetSetupIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetSetupIntentResult, Expand>> {
  return callOperation(client, 'stripe_get_setup_intent', 'GET /v1/setup_intents/{id}', params, options)
}
