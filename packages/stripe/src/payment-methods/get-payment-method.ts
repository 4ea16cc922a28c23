// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { GetPaymentMethodParams, GetPaymentMethodResult } from '../gen/models.js'

/**
 * Retrieves a payment method.
 *
 * Its details are under the key named after `type`, such as `card`; full card numbers are never returned.
 *
 * @returns the payment method; `customer` is null while it is not attached
 * @throws {ApiError} `not_found` when there is no such payment method
 *
 * @see https://docs.stripe.com/api/payment_methods/retrieve
 * @example
 * ```ts
 * const paymentMethod = await getPaymentMethod(stripe, { id: 'pm_1Abc' })
 * ```
 */
export async function getPaymentMethod<const Expand = undefined>(
  client: StripeClient,
  params: GetPaymentMethodParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<GetPaymentMethodResult, Expand>> {
  return callOperation(client, 'stripe_get_payment_method', 'GET /v1/payment_methods/{id}', params, options)
}
