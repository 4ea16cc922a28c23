// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ApplyTransactionParams, ApplyTransactionResult } from '../gen/models.js'

/**
 * Sets which invoices a payment or credit pays, and how much of each.
 *
 * **`applied_to` replaces what was applied before**; an empty list takes it off every invoice. No money moves. Amounts are in major
 * currency units.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when the shares exceed the amount
 *
 * @see https://developer.chargeover.com/docs/api/adjust-applied-amounts/
 * @example
 * ```ts
 * await applyTransaction(chargeover, { id: 500, applied_to: [{ invoice_id: 10297, applied: 5 }] })
 * ```
 */
export async function applyTransaction(
  client: ChargeOverClient,
  params: ApplyTransactionParams,
  options?: ChargeOverRequestOptions,
): Promise<ApplyTransactionResult> {
  return callOperation(
    client,
    'chargeover_apply_transaction',
    'POST /transaction/{id}/_action/changeAppliedAmounts applied_to+',
    params,
    options,
  )
}
