import { call, checkRows } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListTransactionsParams, ListTransactionsResult } from '../gen/models.js'
import { listQuery } from '../pagination/list-query.js'

/**
 * Lists payments, refunds and credits, 10 per page by default and at most 500 (`limit`).
 *
 * Successful ones are found by `transaction_status.state:EQUALS:o`; the documentation's `succeeded` matches nothing at ChargeOver.
 * Amounts are in major currency units, negative for a refund.
 *
 * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
 *
 * @returns ChargeOver's envelope, with one page of transactions in `response`; `paginate` iterates over all of them
 * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
 *
 * @see https://developer.chargeover.com/docs/api/query-for-transactions/
 * @example
 * ```ts
 * const { response } = await listTransactions(chargeover, { where: { 'applied_to.invoice_id': 456 }, expand: 'applied_to' })
 * ```
 */
export async function listTransactions(
  client: ChargeOverClient,
  params: ListTransactionsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListTransactionsResult> {
  const request = call(client, 'chargeover_list_transactions', params, options)
  const { data } = await client.http.GET('/transaction', {
    ...request,
    params: { query: listQuery(params) },
  })
  return checkRows(client, 'chargeover_list_transactions', data, 'response')
}
