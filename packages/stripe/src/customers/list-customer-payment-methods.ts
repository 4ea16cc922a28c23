// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListCustomerPaymentMethodsParams, ListCustomerPaymentMethodsResult } from '../gen/models.js'

/**
 * Lists the payment methods that are attached to a customer, of every type unless `type` is given.
 *
 * @returns one page of payment methods; `paginate` iterates over all of them
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://docs.stripe.com/api/payment_methods/customer_list
 * @example
 * ```ts
 * const { customer_payment_methods: customerPaymentMethods } = await listCustomerPaymentMethods(stripe, {
 *   id: 'cus_abc123',
 *   type: 'card',
 * })
 * ```
 */
export function listCustomerPaymentMethods<const Expand = undefined>(
  client: StripeClient,
  params: ListCustomerPaymentMethodsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListCustomerPaymentMethodsResult, Expand>>
export function listCustomerPaymentMethods(
  client: StripeClient,
  params: ListCustomerPaymentMethodsParams,
  options?: StripeRequestOptions,
): Promise<ListCustomerPaymentMethodsResult>
export async function listCustomerPaymentMethods(
  client: StripeClient,
  params: ListCustomerPaymentMethodsParams,
  options?: StripeRequestOptions,
): Promise<ListCustomerPaymentMethodsResult> {
  return callOperation(
    client,
    'stripe_list_customer_payment_methods',
    'LIST /v1/customers/{id}/payment_methods',
    params,
    options,
  )
}
