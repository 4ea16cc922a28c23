// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateBillingPortalSessionParams, CreateBillingPortalSessionResult } from '../gen/models.js'

/**
 * Creates a link into the customer portal, where a customer manages subscriptions, payment methods and invoices.
 *
 * `customer` or `customer_account` is needed, and so is a portal configuration, either saved as the default in the Dashboard or given. The
 * link is short-lived and signs the customer in: create one for each visit and give it to nobody else. `flow_data` leads straight to one
 * task, such as cancelling a subscription.
 *
 * @returns the session; send the customer to its `url`
 * @throws {ApiError} `invalid_request` when there is no such customer, or the account has no portal configuration yet
 *
 * @see https://docs.stripe.com/api/customer_portal/sessions/create
 * @example
 * ```ts
 * const billingPortalSession = await createBillingPortalSession(stripe, {
 *   customer: 'cus_abc123',
 *   return_url: 'https://example.com/account',
 * })
 * ```
 */
export async function createBillingPortalSession<const Expand = undefined>(
  client: StripeClient,
  params: CreateBillingPortalSessionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateBillingPortalSessionResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_billing_portal_session',
    'POST /v1/billing_portal/sessions customer^customer_account+',
    params,
    options,
  )
}
