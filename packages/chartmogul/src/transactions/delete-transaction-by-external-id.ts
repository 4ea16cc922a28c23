// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteTransactionByExternalIdParams, DeleteTransactionByExternalIdResult } from '../gen/models.js'

/**
 * Deletes a transaction, found by its identifier in the billing system.
 *
 * **Metrics change accordingly**, and this cannot be undone.
 *
 * @returns nothing: the transaction is deleted
 * @throws {ApiError} `not_found` when there is no such transaction
 *
 * @see https://dev.chartmogul.com/reference/transactions/delete
 * @example
 * ```ts
 * await deleteTransactionByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'payment_001',
 * })
 * ```
 */
export async function deleteTransactionByExternalId(
  client: ChartMogulClient,
  params: DeleteTransactionByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteTransactionByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_delete_transaction_by_external_id',
    'VOID /v1/transactions?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
    params,
    options,
  )
}
