// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ReverseTaxTransactionParams, ReverseTaxTransactionResult } from '../gen/models.js'

/**
 * Takes a recorded sale out of the tax reports, in full or in part, usually after a refund; the refund itself is not made by it.
 *
 * `partial` needs `line_items`, `shipping_cost` or `flat_amount`, **all with negative amounts** in the minor currency unit. `reference`
 * has to be unique among all transactions and reversals.
 *
 * @returns the reversal, a tax transaction of its own with `type` `reversal`
 * @throws {ApiError} `invalid_request` when more is reversed than is left, an amount is positive, or the `reference` was used already
 *
 * @see https://docs.stripe.com/api/tax/transactions/create_reversal
 * @example
 * ```ts
 * const taxTransaction = await reverseTaxTransaction(stripe, {
 *   mode: 'full',
 *   original_transaction: 'tax_1Abc',
 *   reference: 'order_1234_refund_1',
 * })
 * ```
 */
export async function reverseTaxTransaction<const Expand = undefined>(
  client: StripeClient,
  params: ReverseTaxTransactionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ReverseTaxTransactionResult, Expand>> {
  return callOperation(
    client,
    'stripe_reverse_tax_transaction',
    'POST /v1/tax/transactions/create_reversal',
    params,
    options,
  )
}
