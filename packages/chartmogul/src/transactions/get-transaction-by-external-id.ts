// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetTransactionByExternalIdParams, GetTransactionByExternalIdResult } from '../gen/models.js'

/**
 * Retrieves a transaction by its identifier in the billing system.
 *
 * @returns the transaction
 * @throws {ApiError} `not_found` when there is no such transaction
 *
 * @see https://dev.chartmogul.com/reference/transactions/retrieve
 * @example
 * ```ts
 * const transaction = await getTransactionByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'payment_001',
 * })
 * ```
 */
export async function getTransactionByExternalId(
  client: ChartMogulClient,
  params: GetTransactionByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<GetTransactionByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_get_transaction_by_external_id',
    'GET /v1/transactions data_source_uuid! external_id!',
    params,
    options,
  )
}
