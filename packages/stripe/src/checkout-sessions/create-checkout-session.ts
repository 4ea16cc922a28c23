// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateCheckoutSessionParams, CreateCheckoutSessionResult } from '../gen/models.js'

/**
 * Creates a Checkout session, the payment page that Stripe hosts or embeds.
 *
 * `mode` is `payment`, `subscription` or `setup`; the first two need `line_items`, and hosted pages need `success_url`, embedded ones
 * `return_url`. Nothing is charged until the customer completes the page: fulfil the order on the webhook `checkout.session.completed`,
 * since customers need not return to `success_url`. The session expires after 24 hours unless `expires_at` (at least 30 minutes ahead) is
 * earlier.
 *
 * @returns the session; send the customer to its `url`, or pass `client_secret` to the browser for an embedded page
 * @throws {ApiError} `invalid_request` when a parameter does not fit `mode` or `ui_mode`, or a price or customer does not exist
 *
 * @see https://docs.stripe.com/api/checkout/sessions/create
 * @example
 * ```ts
 * const checkoutSession = await createCheckoutSession(stripe, {
 *   mode: 'subscription',
 *   customer: 'cus_abc123',
 *   line_items: [{ price: 'price_def456', quantity: 1 }],
 *   success_url: 'https://example.com/success',
 * })
 * ```
 */
export async function createCheckoutSession<const Expand = undefined>(
  client: StripeClient,
  params: CreateCheckoutSessionParams | ExpandOf<Expand> = {},
  options?: StripeRequestOptions,
): Promise<Expanded<CreateCheckoutSessionResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_checkout_session',
    'POST /v1/checkout/sessions customer_email^customer discounts^allow_promotion_codes',
    params,
    options,
  )
}
