// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { DeclineTransactionParams, DeclineTransactionResult } from '../gen/models.js'

/**
 * Marks a payment as declined, such as a bank transfer that was returned and of which the gateway does not tell ChargeOver.
 *
 * No money moves.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such transaction
 *
 * @see https://developer.chargeover.com/docs/api/mark-a-transaction-declined/
 * @example
 * ```ts
 * await declineTransaction(chargeover, { id: 500, gateway_msg: 'Insufficient Funds' })
 * ```
 */
export async function declineTransaction(
  client: ChargeOverClient,
  params: DeclineTransactionParams,
  options?: ChargeOverRequestOptions,
): Promise<DeclineTransactionResult> {
  return callOperation(
    client,
    'chargeover_decline_transaction',
    'POST /transaction/{id}/_action/decline',
    params,
    options,
  )
}
