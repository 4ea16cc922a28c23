// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { ListBillingMetersParams, ListBillingMetersResult } from '../gen/models.js'

/**
 * Lists meters, which add up usage for metered prices, deactivated ones included.
 *
 * @returns one page of meters; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/billing/meter/list
 * @example
 * ```ts
 * const { billing_meters: billingMeters } = await listBillingMeters(stripe, { status: 'active' })
 * ```
 */
export async function listBillingMeters(
  client: StripeClient,
  params: ListBillingMetersParams = {},
  options?: StripeRequestOptions,
): Promise<ListBillingMetersResult> {
  return callOperation(client, 'stripe_list_billing_meters', 'LIST /v1/billing/meters', params, options)
}
