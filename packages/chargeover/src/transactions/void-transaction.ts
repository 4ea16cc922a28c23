// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { VoidTransactionParams, VoidTransactionResult } from '../gen/models.js'

/**
 * Voids a transaction that has not been settled, and takes it off the invoices it was applied to.
 *
 * Where a gateway took the payment, **it is voided there too**.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when it cannot be voided any more; refund it
 *
 * @see https://developer.chargeover.com/docs/api/void-a-transaction/
 * @example
 * ```ts
 * await voidTransaction(chargeover, { id: 500 })
 * ```
 */
export async function voidTransaction(
  client: ChargeOverClient,
  params: VoidTransactionParams,
  options?: ChargeOverRequestOptions,
): Promise<VoidTransactionResult> {
  return callOperation(client, 'chargeover_void_transaction', 'POST /transaction/{id}/_action/void', params, options)
}
