// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { ListPaymentMethodsParams, ListPaymentMethodsResult } from '../gen/models.js'

/**
 * Lists payment methods.
 *
 * Pass `customer` to read those of a customer: without it, methods attached to customers are not found. All types but `custom` are
 * returned unless `type` is given.
 *
 * @returns one page of payment methods; `paginate` iterates over all of them
 * @throws {ApiError} `invalid_request` when there is no such customer, or the type is unknown
 *
 * @see https://docs.stripe.com/api/payment_methods/list
 * @example
 * ```ts
 * const { payment_methods: paymentMethods } = await listPaymentMethods(stripe, {
 *   customer: 'cus_abc123',
 *   type: 'card',
 * })
 * ```
 */
export function listPaymentMethods<const Expand = undefined>(
  client: StripeClient,
  params?: ListPaymentMethodsParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<ListPaymentMethodsResult, Expand>>
export function listPaymentMethods(
  client: StripeClient,
  params?: ListPaymentMethodsParams,
  options?: StripeRequestOptions,
): Promise<ListPaymentMethodsResult>
export async function listPaymentMethods(
  client: StripeClient,
  params: ListPaymentMethodsParams = {},
  options?: StripeRequestOptions,
): Promise<ListPaymentMethodsResult> {
  return callOperation(client, 'stripe_list_payment_methods', 'LIST /v1/payment_methods', params, options)
}
