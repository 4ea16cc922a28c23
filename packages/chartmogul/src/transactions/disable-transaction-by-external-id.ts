// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DisableTransactionByExternalIdParams, DisableTransactionByExternalIdResult } from '../gen/models.js'

/**
 * Leaves a transaction out of all metrics, or counts it again; it is found by its identifier in the billing system.
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
 * const transaction = await disableTransactionByExternalId(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   external_id: 'payment_001',
 *   disabled: true,
 * })
 * ```
 */
export async function disableTransactionByExternalId(
  client: ChartMogulClient,
  params: DisableTransactionByExternalIdParams,
  options?: ChartMogulRequestOptions,
): Promise<DisableTransactionByExternalIdResult> {
  return callOperation(
    client,
    'chartmogul_disable_transaction_by_external_id',
    'PATCH /v1/transactions/disabled_state?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
    params,
    options,
  )
}
