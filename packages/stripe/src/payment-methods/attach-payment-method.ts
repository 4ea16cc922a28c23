// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import type { AttachPaymentMethodParams, AttachPaymentMethodResult } from '../gen/models.js'

/**
 * Attaches a payment method to a customer.
 *
 * It does not become the default: for that, set `invoice_settings.default_payment_method` with `updateCustomer`. Prefer a setup intent, or
 * a payment intent with `setup_future_usage`, which attach the method as well and prepare it for later payments; methods attached without
 * them are declined more often.
 *
 * @returns the payment method with its `customer`
 * @throws {ApiError} `not_found` when there is no such payment method; `card` when the card is declined when it is checked;
 * `invalid_request` when it was detached or used before, or there is no such customer
 *
 * @see https://docs.stripe.com/api/payment_methods/attach
 * @example
 * ```ts
 * const paymentMethod = await attachPaymentMethod(stripe, { id: 'pm_1Abc', customer: 'cus_abc123' })
 * ```
 */
export async function attachPaymentMethod<const Expand = undefined>(
  client: StripeClient,
  params: AttachPaymentMethodParams | ExpandOf<Expand>,
  options?: StripeRequestOptions,
): Promise<Expanded<AttachPaymentMethodResult, Expand>> {
  return callOperation(
    client,
    'stripe_attach_payment_method',
    'POST /v1/payment_methods/{id}/attach customer^customer_account+',
    params,
    options,
  )
}
