// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdateBillingPortalConfigurationParams, UpdateBillingPortalConfigurationResult } from '../gen/models.js'

/**
 * Changes a configuration of the customer portal.
 *
 * With `active: false` no new sessions can use it; the default configuration cannot be made inactive.
 *
 * @returns the configuration as it is now
 * @throws {ApiError} `not_found` when there is no such configuration; `invalid_request` when it is the default one and cannot be made
 * inactive, or a feature lacks what it needs
 *
 * @see https://docs.stripe.com/api/customer_portal/configurations/update
 * @example
 * ```ts
 * const billingPortalConfiguration = await updateBillingPortalConfiguration(stripe, {
 *   id: 'bpc_1Abc',
 *   features: { subscription_cancel: { enabled: false } },
 * })
 * ```
 */
export async function updateBillingPortalConfiguration<const Expand = undefined>(
  client: StripeClient,
  params: UpdateBillingPortalConfigurationParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdateBillingPortalConfigurationResult, Expand>> {
  return callOperation(
    client,
    'stripe_update_billing_portal_configuration',
    'POST /v1/billing_portal/configurations/{id}',
    params,
    options,
  )
}
