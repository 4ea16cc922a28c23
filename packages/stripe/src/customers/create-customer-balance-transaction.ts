// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { CreateCustomerBalanceTransactionParams, CreateCustomerBalanceTransactionResult } from '../gen/models.js'

/**
 * Changes a customer's credit balance, which is applied to their next invoices by itself.
 *
 * `amount` is in the minor currency unit: **negative is a credit for the customer**, positive an amount that they owe. A transaction
 * cannot be deleted nor its amount changed, only offset by another one. No money moves by this alone.
 *
 * @returns the transaction; `ending_balance` is the balance after it
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when Stripe refuses the amount or the currency
 *
 * @see https://docs.stripe.com/api/customer_balance_transactions/create
 * @example
 * ```ts
 * const customerBalanceTransaction = await createCustomerBalanceTransaction(stripe, {
 *   id: 'cus_abc123',
 *   amount: -500,
 *   currency: 'usd',
 *   description: 'Goodwill credit',
 * })
 * ```
 */
export async function createCustomerBalanceTransaction<const Expand = undefined>(
  client: StripeClient,
  params: CreateCustomerBalanceTransactionParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<CreateCustomerBalanceTransactionResult, Expand>> {
  return callOperation(
    client,
    'stripe_create_customer_balance_transaction',
    'POST /v1/customers/{id}/balance_transactions',
    params,
    options,
  )
}
