// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateTransactionParams, CreateTransactionResult } from '../gen/models.js'

/**
 * Records a payment, refund or credit that was made elsewhere.
 *
 * **Records only; no money moves**: `createPayment` charges a customer, and `refundTransaction` pays back. Amounts are in major currency
 * units, negative for a refund.
 *
 * @returns the ID of the new transaction
 * @throws {ApiError} `invalid_request` when there is no such customer or invoice, or another transaction has the `external_key`
 *
 * @see https://developer.chargeover.com/docs/api/create-a-credit-memo/
 * @example
 * ```ts
 * const { response: { id } } = await createTransaction(chargeover, {
 *   customer_id: 71,
 *   amount: 49,
 *   transaction_type: 'pay',
 *   gateway_status: 1,
 *   gateway_method: 'check',
 *   gateway_transid: '1042',
 *   transaction_date: '2026-04-01',
 *   applied_to: [{ invoice_id: 10297, applied: 49 }],
 * })
 * ```
 */
export async function createTransaction(
  client: ChargeOverClient,
  params: CreateTransactionParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateTransactionResult> {
  return callOperation(
    client,
    'chargeover_create_transaction',
    'POST /transaction auto_apply^applied_to',
    params,
    options,
  )
}
