// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreatePaymentParams, CreatePaymentResult } from '../gen/models.js'

/**
 * **Moves money**: charges a customer an `amount`, or what is due on the invoices of `applied_to`.
 *
 * The first of `paymethods` that works is charged; without any it is that of the subscription or the default one of the customer, or else
 * each that the customer has. A declined payment is an error. A bank transfer is pending for 2 to 5 business days. A retry repeats it only
 * after ChargeOver refused it unprocessed (429); look for the payment before you repeat a call whose outcome is unknown. Amounts are in
 * major currency units.
 *
 * @returns the ID of the new transaction
 * @throws {ApiError} `invalid_request` when the payment was declined, or there is no such customer or invoice
 *
 * @see https://developer.chargeover.com/docs/api/make-a-payment/
 * @example
 * ```ts
 * const { response: { id } } = await createPayment(chargeover, {
 *   customer_id: 12,
 *   amount: 25.5,
 *   paymethods: [{ creditcard_id: 9 }],
 * })
 * ```
 */
export async function createPayment(
  client: ChargeOverClient,
  params: CreatePaymentParams = {},
  options?: ChargeOverRequestOptions,
): Promise<CreatePaymentResult> {
  return callOperation(
    client,
    'chargeover_create_payment',
    'POST /transaction/_action/pay amount? paymethods* customer_id^customer_token^customer_external_key',
    params,
    options,
  )
}
