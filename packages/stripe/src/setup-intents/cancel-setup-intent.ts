// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CancelSetupIntentParams, CancelSetupIntentResult } from '../gen/models.js'

/**
 * Cancels a setup intent for good, in status `requires_payment_method`, `requires_confirmation` or `requires_action`.
 *
 * The setup intent of a Checkout session is ended by expiring the session.
 *
 * @returns the setup intent with status `canceled`
 * @throws {ApiError} `not_found` when there is no such setup intent; `invalid_request` when its status does not allow it, or it belongs to
 * a Checkout session
 *
 * @see https://docs.stripe.com/api/setup_intents/cancel
 * @example
 * ```ts
 * await cancelSetupIntent(stripe, { id: 'seti_1Abc', cancellation_reason: 'abandoned' })
 * ```
 */
export async function cancelSetupIntent<const Expand = undefined>(
  client: StripeClient,
  params: CancelSetupIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CancelSetupIntentResult, Expand>> {
  return callOperation(client, 'stripe_cancel_setup_intent', 'POST /v1/setup_intents/{id}/cancel', params, options)
}
