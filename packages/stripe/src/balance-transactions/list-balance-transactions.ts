// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListBalanceTransactionsParams, ListBalanceTransactionsResult } from '../gen/models.js'

/**
 * Lists what has changed the account's balance, such as payments, refunds, fees and payouts, newest first.
 *
 * `payout` selects what was paid out by one automatic payout; it does not work for manual ones.
 *
 * @returns one page of balance transactions; `net` is `amount` less `fee`, all in the minor currency unit
 * @throws {ApiError} `invalid_request` when a filter is not valid, such as the id of a manual payout
 *
 * @see https://docs.stripe.com/api/balance_transactions/list
 * @example
 * ```ts
 * const { balance_transactions: balanceTransactions } = await listBalanceTransactions(stripe, {
 *   type: 'charge',
 *   created: { gte: 1767225600 },
 *   limit: 100,
 * })
 * ```
 */
export function listBalanceTransactions<const Expand = undefined>(
  client: StripeClient,
  params?: ListBalanceTransactionsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListBalanceTransactionsResult, Expand>>
export function listBalanceTransactions(
  client: StripeClient,
  params?: ListBalanceTransactionsParams,
  options?: StripeRequestOptions,
): Promise<ListBalanceTransactionsResult>
export async function listBalanceTransactions(
  client: StripeClient,
  params: ListBalanceTransactionsParams = {},
  options?: StripeRequestOptions,
): Promise<ListBalanceTransactionsResult> {
  return callOperation(client, 'stripe_list_balance_transactions', 'LIST /v1/balance_transactions', params, options)
}
