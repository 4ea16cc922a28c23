// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { GetTaxRateParams, GetTaxRateResult } from '../gen/models.js'

/**
 * Retrieves a tax rate.
 *
 * @returns the tax rate; `percentage` 19 means 19 %
 * @throws {ApiError} `not_found` when there is no such tax rate
 *
 * @see https://docs.stripe.com/api/tax_rates/retrieve
 * @example
 * ```ts
 * const taxRate = await getTaxRate(stripe, { id: 'txr_1Abc' })
 * ```
 */
export async function getTaxRate(
  client: StripeClient,
  params: GetTaxRateParams,
  options?: StripeRequestOptions,
): Promise<GetTaxRateResult> {
  return callOperation(client, 'stripe_get_tax_rate', 'GET /v1/tax_rates/{id}', params, options)
}
