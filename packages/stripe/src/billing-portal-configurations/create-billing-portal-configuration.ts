// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateBillingPortalConfigurationParams, CreateBillingPortalConfigurationResult } from '../gen/models.js'

/**
 * Creates a set of features for the customer portal, to be named in `configuration` when a portal session is created.
 *
 * Features that are left out are off. Configurations cannot be deleted, only made inactive.
 *
 * @returns the configuration
 * @throws {ApiError} `invalid_request` when a feature lacks what it needs, such as the products that customers may switch between
 *
 * @see https://docs.stripe.com/api/customer_portal/configurations/create
 * @example
 * ```ts
 * const billingPortalConfiguration = await createBillingPortalConfiguration(stripe, {
 *   features: {
 *     invoice_history: { enabled: true },
 *     payment_method_update: { enabled: true },
 *     subscription_cancel: { enabled: true, mode: 'at_period_end' },
 *   },
 *   default_return_url: 'https://example.com/account',
 * })
 * ```
 */
export async function createBillingPortalConfiguration<const Expand = undefined>(
  client: StripeClient,
  params: CreateBillingPortalConfigurationParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateBillingPortalConfigurationResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_billing_portal_configuration',
    'POST /v1/billing_portal/configurations',
    params,
    options,
  )
}
