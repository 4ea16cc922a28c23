// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetTaxIdParams, GetTaxIdResult } from '../gen/models.js'

/**
 * Retrieves a tax ID of your account or of a customer.
 *
 * @returns the tax ID; `verification.status` tells whether the authorities know it, where Stripe can check that
 * @throws {ApiError} `not_found` when there is no such tax ID
 *
 * @see https://docs.stripe.com/api/tax_ids/retrieve
 * @example
 * ```ts
 * const taxId = await getTaxId(stripe, { id: 'txi_1Abc' })
 * ```
 */
export async function getTaxId<const Expand = undefined>(
  client: StripeClient,
  params: GetTaxIdParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetTaxIdResult, Expand>> {
  return callOperation(client, 'stripe_get_tax_id', 'GET /v1/tax_ids/{id}', params, options)
}
