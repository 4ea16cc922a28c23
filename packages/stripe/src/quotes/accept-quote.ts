// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { AcceptQuoteParams, AcceptQuoteResult } from '../gen/models.js'

/**
 * Accepts an open quote on the customer's behalf: Stripe creates the invoice, the subscription or, for a later start, the subscription
 * schedule that it describes.
 *
 * **Money moves** when their invoice is collected. It cannot be undone.
 *
 * @returns the quote with status `accepted` and the ids of `invoice`, `subscription` or `subscription_schedule`
 * @throws {ApiError} `not_found` when there is no such quote; `invalid_request` when it is not open
 *
 * @see https://docs.stripe.com/api/quotes/accept
 * @example
 * ```ts
 * const quote = await acceptQuote(stripe, { id: 'qt_1Abc' })
 * ```
 */
export async function acceptQuote<const Expand = undefined>(
  client: StripeClient,
  params: AcceptQuoteParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<AcceptQuoteResult, Expand>> {
  return callOperation(client, 'stripe_accept_quote', 'POST /v1/quotes/{id}/accept', params, options)
}
