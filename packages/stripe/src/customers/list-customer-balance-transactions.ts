// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListCustomerBalanceTransactionsParams, ListCustomerBalanceTransactionsResult } from '../gen/models.js'

/**
 * Lists the changes of a customer's credit balance, newest first.
 *
 * It is the credit that invoices draw on, not the account's Stripe balance.
 *
 * @returns one page of transactions; a negative `amount` is a credit, and `ending_balance` is the balance after it
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://docs.stripe.com/api/customer_balance_transactions/list
 * @example
 * ```ts
 * const { customer_balance_transactions: customerBalanceTransactions } = await listCustomerBalanceTransactions(stripe, {
 *   id: 'cus_abc123',
 *   limit: 25,
 * })
 * ```
 */
export function listCustomerBalanceTransactions<const Expand = undefined>(
  client: StripeClient,
  params: ListCustomerBalanceTransactionsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListCustomerBalanceTransactionsResult, Expand>>
export function listCustomerBalanceTransactions(
  client: StripeClient,
  params: ListCustomerBalanceTransactionsParams,
  options?: StripeRequestOptions,
): Promise<ListCustomerBalanceTransactionsResult>
export async function listCustomerBalanceTransactions(
  client: StripeClient,
  params: ListCustomerBalanceTransactionsParams,
  options?: StripeRequestOptions,
): Promise<ListCustomerBalanceTransactionsResult> {
  return callOperation(
    client,
    'stripe_list_customer_balance_transactions',
    'LIST /v1/customers/{id}/balance_transactions',
    params,
    options,
  )
}
