// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateCustomerSessionParams, CreateCustomerSessionResult } from '../gen/models.js'

/**
 * Creates a secret that lets Stripe's components in the customer's browser work for that customer, such as a pricing table or saved
 * payment methods in the Payment Element.
 *
 * Enable at least one component, and give `customer` or `customer_account`. The secret can be used once and expires at `expires_at`.
 *
 * @returns the session; pass its `client_secret` to that customer's browser only, and neither store nor log it
 * @throws {ApiError} `invalid_request` when there is no such customer, or no component is enabled
 *
 * @see https://docs.stripe.com/api/customer_sessions/create
 * @example
 * ```ts
 * const customerSession = await createCustomerSession(stripe, {
 *   customer: 'cus_abc123',
 *   components: { pricing_table: { enabled: true } },
 * })
 * ```
 */
export async function createCustomerSession<const Expand = undefined>(
  client: StripeClient,
  params: CreateCustomerSessionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateCustomerSessionResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_customer_session',
    'POST /v1/customer_sessions customer^customer_account+',
    params,
    options,
  )
}
