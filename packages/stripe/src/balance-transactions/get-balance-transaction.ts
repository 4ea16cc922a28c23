// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetBalanceTransactionParams, GetBalanceTransactionResult } from '../gen/models.js'

/**
 * Retrieves a change of the account's balance, with Stripe's fee in detail and, if a currency was converted, the exchange rate.
 *
 * @returns the balance transaction; `net` is `amount` less `fee`, in the minor unit of the balance's currency
 * @throws {ApiError} `not_found` when there is no such balance transaction
 *
 * @see https://docs.stripe.com/api/balance_transactions/retrieve
 * @example
 * ```ts
 * const balanceTransaction = await getBalanceTransaction(stripe, { id: 'txn_1Abc' })
 * ```
 */
export async function getBalanceTransaction<const Expand = undefined>(
  client: StripeClient,
  params: GetBalanceTransactionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetBalanceTransactionResult, Expand>> {
  return callOperation(client, 'stripe_get_balance_transaction', 'GET /v1/balance_transactions/{id}', params, options)
}
