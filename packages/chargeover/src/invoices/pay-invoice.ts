// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { PayInvoiceParams, PayInvoiceResult } from '../gen/models.js'

/**
 * **Moves money**: charges the balance of an invoice to a new card (`number`, `expdate_month`, `expdate_year`) or bank account (`number`,
 * `routing`, `type`), or, without one, to what the customer has on file.
 *
 * `use_customer_balance` pays it from the credit of the customer instead. A retry repeats it only after ChargeOver refused it unprocessed
 * (429); check the invoice before you repeat a call whose outcome is unknown.
 *
 * @returns whether it was paid
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the payment was declined, or nothing is due
 *
 * @see https://developer.chargeover.com/docs/api/apply-a-payment-to-an-invoice/
 * @example
 * ```ts
 * await payInvoice(chargeover, {
 *   id: 10297,
 *   number: '4242 4242 4242 4242',
 *   expdate_year: '2030',
 *   expdate_month: '05',
 * })
 * ```
 */
export async function payInvoice(
  client: ChargeOverClient,
  params: PayInvoiceParams,
  options?: ChargeOverRequestOptions,
): Promise<PayInvoiceResult> {
  return callOperation(
    client,
    'chargeover_pay_invoice',
    'POST /invoice/{id}/_action/pay use_customer_balance^number',
    params,
    options,
  )
}
