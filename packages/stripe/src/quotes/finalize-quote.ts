// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { FinalizeQuoteParams, FinalizeQuoteResult } from '../gen/models.js'

/**
 * Finalizes a draft quote: it gets its number and PDF, can no longer be changed, and can be accepted until it expires.
 *
 * @returns the quote with status `open`
 * @throws {ApiError} `not_found` when there is no such quote; `invalid_request` when it is not a draft, or has no customer or line items
 *
 * @see https://docs.stripe.com/api/quotes/finalize
 * @example
 * ```ts
 * const quote = await finalizeQuote(stripe, { id: 'qt_1Abc' })
 * ```
 */
export async function finalizeQuote<const Expand = undefined>(
  client: StripeClient,
  params: FinalizeQuoteParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<FinalizeQuoteResult, Expand>> {
  return callOperation(client, 'stripe_finalize_quote', 'POST /v1/quotes/{id}/finalize', params, options)
}
