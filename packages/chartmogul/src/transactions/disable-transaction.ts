// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DisableTransactionParams, DisableTransactionResult } from '../gen/models.js'

/**
 * Leaves a transaction out of all metrics, or counts it again.
 *
 * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
 * elsewhere.
 *
 * @returns the transaction as it is now
 * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when the data source is not one of a billing system
 *
 * @see https://dev.chartmogul.com/reference/transactions/disable
 * @example
 * ```ts
 * const transaction = await disableTransaction(chartmogul, {
 *   uuid: 'tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d',
 *   disabled: true,
 * })
 * ```
 */
export async function disableTransaction(
  client: ChartMogulClient,
  params: DisableTransactionParams,
  options?: ChartMogulRequestOptions,
): Promise<DisableTransactionResult> {
  return callOperation(
    client,
    'chartmogul_disable_transaction',
    'PATCH /v1/transactions/{uuid}/disabled_state?handle_as_user_edit',
    params,
    options,
  )
}
