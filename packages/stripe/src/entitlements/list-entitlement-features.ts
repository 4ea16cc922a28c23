// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { ListEntitlementFeaturesParams, ListEntitlementFeaturesResult } from '../gen/models.js'

/**
 * Lists the features that products can grant to customers.
 *
 * Pass `lookup_key` to find one by your own name for it; archived features need `archived: true`.
 *
 * @returns one page of features; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/entitlements/feature/list
 * @example
 * ```ts
 * const { entitlement_features: entitlementFeatures } = await listEntitlementFeatures(stripe, {
 *   lookup_key: 'api_access',
 * })
 * ```
 */
export async function listEntitlementFeatures(
  client: StripeClient,
  params: ListEntitlementFeaturesParams = {},
  options?: StripeRequestOptions,
): Promise<ListEntitlementFeaturesResult> {
  return callOperation(client, 'stripe_list_entitlement_features', 'LIST /v1/entitlements/features', params, options)
}
