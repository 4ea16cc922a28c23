// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { ListTaxRatesParams, ListTaxRatesResult } from '../gen/models.js'

/**
 * Lists tax rates, newest first, archived ones included unless `active` is true.
 *
 * @returns one page of tax rates; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
 *
 * @see https://docs.stripe.com/api/tax_rates/list
 * @example
 * ```ts
 * const { tax_rates: taxRates } = await listTaxRates(stripe, { active: true, inclusive: false })
 * ```
 */
export async function listTaxRates(
  client: StripeClient,
  params: ListTaxRatesParams = {},
  options?: StripeRequestOptions,
): Promise<ListTaxRatesResult> {
  return callOperation(client, 'stripe_list_tax_rates', 'LIST /v1/tax_rates', params, options)
}
