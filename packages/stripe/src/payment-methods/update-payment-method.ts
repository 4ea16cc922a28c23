// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { UpdatePaymentMethodParams, UpdatePaymentMethodResult } from '../gen/models.js'

/**
 * Changes the billing details of a payment method, or the expiry date of a card; its number is final.
 *
 * It has to be attached to a customer.
 *
 * @returns the payment method as it is now
 * @throws {ApiError} `not_found` when there is no such payment method; `invalid_request` when it is not attached to a customer, or Stripe
 * refuses a parameter; `card` when the bank refuses the new expiry date
 *
 * @see https://docs.stripe.com/api/payment_methods/update
 * @example
 * ```ts
 * const paymentMethod = await updatePaymentMethod(stripe, {
 *   id: 'pm_1Abc',
 *   card: { exp_month: 8, exp_year: 2030 },
 * })
 * ```
 */
export async function updatePaymentMethod<const Expand = undefined>(
  client: StripeClient,
  params: UpdatePaymentMethodParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<UpdatePaymentMethodResult, Expand>> {
  return callOperation(client, 'stripe_update_payment_method', 'POST /v1/payment_methods/{id}', params, options)
}
