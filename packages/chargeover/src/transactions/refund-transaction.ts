// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { RefundTransactionParams, RefundTransactionResult } from '../gen/models.js'

/**
 * **Moves money**: pays a payment back to the customer, the whole of it or the `amount` that is given, in major currency units.
 *
 * The refund is a transaction of its own, with a negative amount. A retry repeats it only after ChargeOver refused it unprocessed (429);
 * check `refunds` of the payment before you repeat a call whose outcome is unknown.
 *
 * @returns the ID of the refund, as a string
 * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when the payment cannot be refunded, or not as much
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * const { response: { id } } = await refundTransaction(chargeover, { id: 500, amount: 10.5 })
 * ```
 */
export async function refundTransaction(
  client: ChargeOverClient,
  params: RefundTransactionParams,
  options?: ChargeOverRequestOptions,
): Promise<RefundTransactionResult> {
  return callOperation(
    client,
    'chargeover_refund_transaction',
    'POST /transaction/{id}?action=refund amount?',
    params,
    options,
  )
}
