import { call } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { whereText } from '../conditions/where.js'
import type { RunReportParams, RunReportResult } from '../gen/models.js'

/**
 * Runs a report, with filters of its own (`where`) such as `invoice_invoice_date:GTE:2026-01-01`. It is a POST, which is not repeated after
 * a failure although it only reads.
 *
 * @returns ChargeOver's envelope; in `response` programs find the rows as `_report` and their number as `_count`. Their shape depends on the report
 * @throws {ApiError} `not_found` when there is no such report
 * @throws {ValidationError} for a filter that ChargeOver would silently ignore
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * const { response } = await runReport(chargeover, { id: 44, where: ['invoice_invoice_date:GTE:2026-01-01'] })
 * ```
 */
export async function runReport(
  client: ChargeOverClient,
  params: RunReportParams,
  options?: ChargeOverRequestOptions,
): Promise<RunReportResult> {
  const request = call(client, 'chargeover_run_report', params, options)
  const { id, where = [], ...query } = params ?? {}
  const { data } = await client.http.POST('/_report/{id}', {
    ...request,
    params: { path: { id }, query: { action: 'reportData', ...query } },
    body: [where].flat().map(whereText),
  })
  return data
}
