// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateQuoteParams, CreateQuoteResult } from '../gen/models.js'

/**
 * Creates a draft quote: prices for a customer to agree to.
 *
 * Finalize it to show it to the customer; a customer has to be named by then. What is left out, such as the expiry, comes from the quote
 * template in the Dashboard. `from_quote` copies another quote and allows no other parameter but `expires_at`.
 *
 * @returns the quote with status `draft`; amounts are in the minor currency unit
 * @throws {ApiError} `invalid_request` when a price or the customer does not exist, or Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/quotes/create
 * @example
 * ```ts
 * const quote = await createQuote(stripe, {
 *   customer: 'cus_abc123',
 *   line_items: [{ price: 'price_def456', quantity: 10 }],
 * })
 * ```
 */
export async function createQuote<const Expand = undefined>(
  client: StripeClient,
  params: CreateQuoteParams | ExpandOf<Expand> = {},
  options?: StripeRequestOptions,
): Promise<Expanded<CreateQuoteResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_quote',
    'POST /v1/quotes customer^from_quote line_items^from_quote',
    params,
    options,
  )
}
