// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListBillingPortalConfigurationsParams, ListBillingPortalConfigurationsResult } from '../gen/models.js'

/**
 * Lists the configurations of the customer portal.
 *
 * `is_default: true` finds the one that sessions use when they name none.
 *
 * @returns one page of configurations; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/customer_portal/configurations/list
 * @example
 * ```ts
 * const { billing_portal_configurations: billingPortalConfigurations } = await listBillingPortalConfigurations(stripe, {
 *   active: true,
 *   is_default: true,
 * })
 * ```
 */
export function listBillingPortalConfigurations<const Expand = undefined>(
  client: StripeClient,
  params?: ListBillingPortalConfigurationsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListBillingPortalConfigurationsResult, Expand>>
export function listBillingPortalConfigurations(
  client: StripeClient,
  params?: ListBillingPortalConfigurationsParams,
  options?: StripeRequestOptions,
): Promise<ListBillingPortalConfigurationsResult>
export async function listBillingPortalConfigurations(
  client: StripeClient,
  params: ListBillingPortalConfigurationsParams = {},
  options?: StripeRequestOptions,
): Promise<ListBillingPortalConfigurationsResult> {
  return callOperation(
    client,
    'stripe_list_billing_portal_configurations',
    'LIST /v1/billing_portal/configurations',
    params,
    options,
  )
}
