// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetChargeParams, GetChargeResult } from '../gen/models.js'

/**
 * Retrieves a charge, a single attempt to move money.
 *
 * Its refunds are left out unless `expand` contains `refunds`.
 *
 * @returns the charge; amounts are in the minor currency unit, and `failure_code` and `outcome` explain a failure
 * @throws {ApiError} `not_found` when there is no such charge
 *
 * @see https://docs.stripe.com/api/charges/retrieve
 * @example
 * ```ts
 * const charge = await getCharge(stripe, { id: 'ch_1Abc' })
 * ```
 */
export async function getCharge<const Expand = undefined>(
  client: StripeClient,
  params: GetChargeParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetChargeResult, Expand>> {
  return callOperation(client, 'stripe_get_charge', 'GET /v1/charges/{id}', params, options)
}
