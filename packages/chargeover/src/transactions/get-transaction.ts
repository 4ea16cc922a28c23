import { call } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetTransactionParams, GetTransactionResult } from '../gen/models.js'

/**
 * Retrieves a payment, refund or credit with the invoices it was applied to.
 *
 * @returns ChargeOver's envelope, with the transaction in `response`, amounts in major currency units, negative for a refund
 * @throws {ApiError} `not_found` when there is no such transaction
 *
 * @see https://developer.chargeover.com/docs/api/get-a-specific-transaction/
 * @example
 * ```ts
 * const { response: transaction } = await getTransaction(chargeover, { id: 172 })
 * ```
 */
export async function getTransaction(
  client: ChargeOverClient,
  params: GetTransactionParams,
  options?: ChargeOverRequestOptions,
): Promise<GetTransactionResult> {
  const request = call(client, 'chargeover_get_transaction', params, options)
  const { id, ...query } = params ?? {}
  // What is not described is forwarded, as by the other functions.
  const all = { path: { id }, query }
  const { data } = await client.http.GET('/transaction/{id}', {
    ...request,
    params: all,
  })
  return data
}
