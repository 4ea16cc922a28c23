// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ConfirmSetupIntentParams, ConfirmSetupIntentResult } from '../gen/models.js'

/**
 * Confirms a setup intent, so that its payment method is saved for later; nothing is charged.
 *
 * Usually the customer's browser does it. Methods that redirect need `return_url`, and bank debits `mandate_data`. After a failed attempt
 * another payment method is needed.
 *
 * @returns the setup intent; `succeeded`, or `requires_action` when the customer has to authenticate as `next_action` says
 * @throws {ApiError} `not_found` when there is no such setup intent; `card` when the card is declined, with `declineCode`;
 * `invalid_request` when there is no payment method, or its status does not allow it
 *
 * @see https://docs.stripe.com/api/setup_intents/confirm
 * @example
 * ```ts
 * const setupIntent = await confirmSetupIntent(stripe, {
 *   id: 'seti_1Abc',
 *   payment_method: 'pm_card_visa',
 *   return_url: 'https://example.com/setup/complete',
 * })
 * ```
 */
export async function confirmSetupIntent<const Expand = undefined>(
  client: StripeClient,
  params: ConfirmSetupIntentParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ConfirmSetupIntentResult, Expand>> {
  return callOperation(client, 'stripe_confirm_setup_intent', 'POST /v1/setup_intents/{id}/confirm', params, options)
}
