import { call, checkRows } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { equals } from '../conditions/condition.js'
import type { ListInvoicesParams, ListInvoicesResult } from '../gen/models.js'
import { listQuery } from '../pagination/list-query.js'

/**
 * Lists invoices without their lines, 10 per page by default and at most 500 (`limit`).
 *
 * `status` is `o` for open or `c` for closed, and is combined with `where` by AND. Amounts are in major currency units.
 *
 * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
 *
 * @returns ChargeOver's envelope, with one page of invoices in `response`; `paginate` iterates over all of them
 * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
 *
 * @see https://developer.chargeover.com/docs/api/query-for-invoices/
 * @example
 * ```ts
 * const { response } = await listInvoices(chargeover, { where: { date: { gte: '2026-01-01' } }, order: { invoice_id: 'desc' }, limit: 25 })
 * ```
 */
export async function listInvoices(
  client: ChargeOverClient,
  params: ListInvoicesParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListInvoicesResult> {
  const request = call(client, 'chargeover_list_invoices', params, options)
  const { status, ...query } = params
  const { data } = await client.http.GET('/invoice', {
    ...request,
    params: { query: listQuery(query, equals('invoice_status_state', status)) },
  })
  return checkRows(client, 'chargeover_list_invoices', data, 'response')
}
