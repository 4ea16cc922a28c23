// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { CreateTaxRateParams, CreateTaxRateResult } from '../gen/models.js'

/**
 * Creates a tax rate to put on invoices, subscriptions and Checkout sessions by hand; Stripe Tax does not need it.
 *
 * `percentage` 19 means 19 %, and `inclusive` tells whether prices contain the tax. Both are final, and a tax rate can be archived but not
 * deleted.
 *
 * @returns the tax rate
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter, such as a percentage that is out of range
 *
 * @see https://docs.stripe.com/api/tax_rates/create
 * @example
 * ```ts
 * const taxRate = await createTaxRate(stripe, {
 *   display_name: 'VAT',
 *   percentage: 19,
 *   inclusive: false,
 *   country: 'DE',
 *   jurisdiction: 'DE',
 * })
 * ```
 */
export async function createTaxRate(
  client: StripeClient,
  params: CreateTaxRateParams,
  options?: StripeRequestOptions,
): Promise<CreateTaxRateResult> {
  return callOperation(client, 'stripe_create_tax_rate', 'POST /v1/tax_rates', params, options)
}
