// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateTaxCalculationParams, CreateTaxCalculationResult } from '../gen/models.js'

/**
 * Calculates the tax on a purchase with Stripe Tax.
 *
 * Nothing is charged or reported; turn it into a tax transaction once the customer has paid, within 90 days. Give a `customer` with an
 * address, or `customer_details` with `address` and `address_source`. Each line's `amount` is its total in the minor currency unit,
 * without tax unless its `tax_behavior` is `inclusive`; up to 100 lines are possible.
 *
 * @returns the calculation; `amount_total` includes tax. Line items are left out unless expanded
 * @throws {ApiError} `invalid_request` when the customer's location is not precise enough, or Stripe Tax is not set up for the account
 *
 * @see https://docs.stripe.com/api/tax/calculations/create
 * @example
 * ```ts
 * const taxCalculation = await createTaxCalculation(stripe, {
 *   currency: 'eur',
 *   line_items: [{ amount: 1999, reference: 'L1' }],
 *   customer_details: {
 *     address: { line1: 'Königstraße 1', city: 'Stuttgart', postal_code: '70173', country: 'DE' },
 *     address_source: 'billing',
 *   },
 * })
 * ```
 */
export async function createTaxCalculation<const Expand = undefined>(
  client: StripeClient,
  params: CreateTaxCalculationParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateTaxCalculationResult, Expand>> {
  return callOperation(client, 'stripe_create_tax_calculation', 'POST /v1/tax/calculations', params, options)
}
