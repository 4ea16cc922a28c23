// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateTransactionParams, UpdateTransactionResult } from '../gen/models.js'

/**
 * Changes the given fields of a transaction and keeps the others.
 *
 * @returns the transaction as it is now
 * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when a parameter is refused, or the record is stored
 * but invalid: the status is 2xx then, and `answer` is the record
 *
 * @see https://dev.chartmogul.com/reference/transactions/update
 * @example
 * ```ts
 * const transaction = await updateTransaction(chartmogul, {
 *   uuid: 'tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d',
 *   result: 'failed',
 * })
 * ```
 */
export async function updateTransaction(
  client: ChartMogulClient,
  params: UpdateTransactionParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateTransactionResult> {
  return callOperation(
    client,
    'chartmogul_update_transaction',
    'PATCH /v1/transactions/{uuid}?handle_as_user_edit',
    params,
    options,
  )
}
