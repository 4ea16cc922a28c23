// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateTransactionByExternalIdParams, UpdateTransactionByExternalIdResult } from '../gen/models.js'

/**
 * Changes the given fields of a transaction, found by its identifier in the billing system.
 *
 * @returns the transaction as it is now
 * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when a parameter is refused, or the record is stored
 * but invalid: the status is 2xx then, and `answer` is the record
 *
 * @see https://dev.chartmogul.com/reference/transactions/update
 * @example
 * ```ts
 * const transaction = await updateTransactionByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'payment_001',
 *   result: 'failed',
 * })
 * ```
 */
export async function updateTransactionByExternalId(
  client: ChartMogulClient,
  params: UpdateTransactionByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateTransactionByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_update_transaction_by_external_id',
    'PATCH /v1/transactions?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
    params,
    options,
  )
}
