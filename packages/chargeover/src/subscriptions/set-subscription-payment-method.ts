// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { SetSubscriptionPaymentMethodParams, SetSubscriptionPaymentMethodResult } from '../gen/models.js'

/**
 * Sets what a subscription is charged to: an invoice to the customer, any stored card or bank account of the customer, or one of them.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when the customer has no such payment method
 *
 * @see https://developer.chargeover.com/docs/api/set-the-payment-method/
 * @example
 * ```ts
 * await setSubscriptionPaymentMethod(chargeover, { id: 5, paymethod: 'crd', creditcard_id: 5 })
 * ```
 */
export async function setSubscriptionPaymentMethod(
  client: ChargeOverClient,
  params: SetSubscriptionPaymentMethodParams,
  options?: ChargeOverRequestOptions,
): Promise<SetSubscriptionPaymentMethodResult> {
  return callOperation(
    client,
    'chargeover_set_subscription_payment_method',
    'POST /package/{id}/_action/setPayMethod',
    params,
    options,
  )
}
