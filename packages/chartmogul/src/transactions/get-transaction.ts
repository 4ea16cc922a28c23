// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetTransactionParams, GetTransactionResult } from '../gen/models.js'

/**
 * Retrieves a transaction, by default only when it is valid and enabled.
 *
 * @returns the transaction
 * @throws {ApiError} `not_found` when there is no such transaction
 *
 * @see https://dev.chartmogul.com/reference/transactions/retrieve
 * @example
 * ```ts
 * const transaction = await getTransaction(chartmogul, { uuid: 'tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d' })
 * ```
 */
export async function getTransaction(
  client: ChartMogulClient,
  params: GetTransactionParams,
  options?: ChartMogulRequestOptions,
): Promise<GetTransactionResult> {
  return callOperation(client, 'chartmogul_get_transaction', 'GET /v1/transactions/{uuid}', params, options)
}
