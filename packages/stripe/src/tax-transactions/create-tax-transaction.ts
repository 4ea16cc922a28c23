// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateTaxTransactionParams, CreateTaxTransactionResult } from '../gen/models.js'

/**
 * Records a tax calculation as a sale, so that Stripe Tax reports the tax as owed.
 *
 * Do it once the customer has paid, within 90 days of the calculation. `reference` is your own id of the sale, unique among all
 * transactions and reversals. No money moves.
 *
 * @returns the tax transaction; its line items are left out unless expanded, and a partial reversal needs their ids
 * @throws {ApiError} `invalid_request` when the calculation has expired or does not exist, or the `reference` was used already
 *
 * @see https://docs.stripe.com/api/tax/transactions/create_from_calculation
 * @example
 * ```ts
 * const taxTransaction = await createTaxTransaction(stripe, {
 *   calculation: 'taxcalc_1Abc',
 *   reference: 'order_1234',
 * })
 * ```
 */
export async function createTaxTransaction<const Expand = undefined>(
  client: StripeClient,
  params: CreateTaxTransactionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateTaxTransactionResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_tax_transaction',
    'POST /v1/tax/transactions/create_from_calculation',
    params,
    options,
  )
}
