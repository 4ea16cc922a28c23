// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { GetEntitlementFeatureParams, GetEntitlementFeatureResult } from '../gen/models.js'

/**
 * Retrieves a feature that products can grant to customers.
 *
 * @returns the feature; `lookup_key` is your own name for it
 * @throws {ApiError} `not_found` when there is no such feature
 *
 * @see https://docs.stripe.com/api/entitlements/feature/retrieve
 * @example
 * ```ts
 * const entitlementFeature = await getEntitlementFeature(stripe, { id: 'feat_1Abc' })
 * ```
 */
export async function getEntitlementFeature(
  client: StripeClient,
  params: GetEntitlementFeatureParams,
  options?: StripeRequestOptions,
): Promise<GetEntitlementFeatureResult> {
  return callOperation(client, 'stripe_get_entitlement_feature', 'GET /v1/entitlements/features/{id}', params, options)
}
