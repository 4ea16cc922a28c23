// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { DetachPaymentMethodParams, DetachPaymentMethodResult } from '../gen/models.js'

/**
 * Removes a payment method from its customer.
 *
 * This is final: it can neither be charged nor attached again.
 *
 * @returns the payment method with `customer` null
 * @throws {ApiError} `not_found` when there is no such payment method; `invalid_request` when it is not attached to a customer
 *
 * @see https://docs.stripe.com/api/payment_methods/detach
 * @example
 * ```ts
 * const paymentMethod = await detachPaymentMethod(stripe, { id: 'pm_1Abc' })
 * ```
 */
export async function detachPaymentMethod<const Expand = undefined>(
  client: StripeClient,
  params: DetachPaymentMethodParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<DetachPaymentMethodResult, Expand>> {
  return callOperation(client, 'stripe_detach_payment_method', 'POST /v1/payment_methods/{id}/detach', params, options)
}
