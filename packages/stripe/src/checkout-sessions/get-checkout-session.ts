// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetCheckoutSessionParams, GetCheckoutSessionResult } from '../gen/models.js'

/**
 * Retrieves a Checkout session.
 *
 * Line items are left out unless `expand` contains `line_items`. A session can be `complete` with `payment_status: unpaid` while a delayed
 * payment method is processing.
 *
 * @returns the session; `customer`, `subscription` and `payment_intent` tell what it led to
 * @throws {ApiError} `not_found` when there is no such session
 *
 * @see https://docs.stripe.com/api/checkout/sessions/retrieve
 * @example
 * ```ts
 * const checkoutSession = await getCheckoutSession(stripe, { id: 'cs_test_1Abc', expand: ['line_items'] })
 * ```
 */
export async function getCheckoutSession<const Expand = undefined>(
  client: StripeClient,
  params: GetCheckoutSessionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetCheckoutSessionResult, Expand>> {
  return callOperation(client, 'stripe_get_checkout_session', 'GET /v1/checkout/sessions/{id}', params, options)
}
