// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteTransactionParams, DeleteTransactionResult } from '../gen/models.js'

/**
 * Deletes a transaction.
 *
 * **Metrics change accordingly**, and this cannot be undone.
 *
 * @returns nothing: the transaction is deleted
 * @throws {ApiError} `not_found` when there is no such transaction
 *
 * @see https://dev.chartmogul.com/reference/transactions/delete
 * @example
 * ```ts
 * await deleteTransaction(chartmogul, { uuid: 'tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d' })
 * ```
 */
export async function deleteTransaction(
  client: ChartMogulClient,
  params: DeleteTransactionParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteTransactionResult> {
  return callOperation(
    client,
    'chartmogul_delete_transaction',
    'VOID /v1/transactions/{uuid}?handle_as_user_edit',
    params,
    options,
  )
}
