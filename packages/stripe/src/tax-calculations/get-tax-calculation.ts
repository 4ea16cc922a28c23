// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetTaxCalculationParams, GetTaxCalculationResult } from '../gen/models.js'

/**
 * Retrieves a tax calculation until it expires at `expires_at`, 90 days after it was made.
 *
 * @returns the calculation; amounts are in the minor currency unit, and line items are left out unless expanded
 * @throws {ApiError} `not_found` when there is no such calculation, or it has expired
 *
 * @see https://docs.stripe.com/api/tax/calculations/retrieve
 * @example
 * ```ts
 * const taxCalculation = await getTaxCalculation(stripe, { id: 'taxcalc_1Abc' })
 * ```
 */
export async function getTaxCalculation<const Expand = undefined>(
  client: StripeClient,
  params: GetTaxCalculationParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetTaxCalculationResult, Expand>> {
  return callOperation(client, 'stripe_get_tax_calculation', 'GET /v1/tax/calculations/{id}', params, options)
}
