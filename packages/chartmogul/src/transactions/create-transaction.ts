// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateTransactionParams, CreateTransactionResult } from '../gen/models.js'

/**
 * Records a payment or refund of an invoice that is already imported.
 *
 * It only records: **no money moves**.
 *
 * @returns the new transaction
 * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when a parameter is refused, or the record is stored but
 * invalid: the status is 2xx then, and `answer` is the record
 *
 * @see https://dev.chartmogul.com/reference/transactions/add
 * @example
 * ```ts
 * const transaction = await createTransaction(chartmogul, {
 *   invoice_uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1',
 *   type: 'payment',
 *   date: '2026-03-05T00:14:23Z',
 *   result: 'successful',
 *   external_id: 'payment_001',
 * })
 * ```
 */
export async function createTransaction(
  client: ChartMogulClient,
  params: CreateTransactionParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateTransactionResult> {
  return callOperation(
    client,
    'chartmogul_create_transaction',
    'POST /v1/import/invoices/{invoice_uuid}/transactions?handle_as_user_edit amount_in_cents?',
    params,
    options,
  )
}
