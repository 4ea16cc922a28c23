// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ExpireCheckoutSessionParams, ExpireCheckoutSessionResult } from '../gen/models.js'

/**
 * Ends an open Checkout session before its time: the customer sees that it has expired and can no longer pay.
 *
 * @returns the session with status `expired`
 * @throws {ApiError} `not_found` when there is no such session; `invalid_request` when it is complete or expired already
 *
 * @see https://docs.stripe.com/api/checkout/sessions/expire
 * @example
 * ```ts
 * const checkoutSession = await expireCheckoutSession(stripe, { id: 'cs_test_1Abc' })
 * ```
 */
export async function expireCheckoutSession<const Expand = undefined>(
  client: StripeClient,
  params: ExpireCheckoutSessionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ExpireCheckoutSessionResult, Expand>> {
  return callOperation(
    client,
    'stripe_expire_checkout_session',
    'POST /v1/checkout/sessions/{id}/expire',
    params,
    options,
  )
}
