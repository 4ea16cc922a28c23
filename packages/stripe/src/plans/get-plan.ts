// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetPlanParams, GetPlanResult } from '../gen/models.js'

/**
 * Retrieves a plan, the predecessor of a recurring price; use `getPrice` for anything new.
 *
 * @returns the plan; `amount` is in the minor currency unit, and null for a tiered plan
 * @throws {ApiError} `not_found` when there is no such plan
 *
 * @see https://docs.stripe.com/api/plans/retrieve
 * @example
 * ```ts
 * const plan = await getPlan(stripe, { id: 'price_def456' })
 * ```
 */
export async function getPlan<const Expand = undefined>(
  client: StripeClient,
  params: GetPlanParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetPlanResult, Expand>> {
  return callOperation(client, 'stripe_get_plan', 'GET /v1/plans/{id}', params, options)
}
