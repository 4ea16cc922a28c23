// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { GetReportRunParams, GetReportRunResult } from '../gen/models.js'

/**
 * Retrieves a report run, for instance to see whether the report is ready.
 *
 * @returns the report run; `result.url` of a `succeeded` one is where the file can be downloaded with the API key
 * @throws {ApiError} `not_found` when there is no such report run
 *
 * @see https://docs.stripe.com/api/reporting/report_run/retrieve
 * @example
 * ```ts
 * const reportRun = await getReportRun(stripe, { id: 'frr_1Abc' })
 * ```
 */
export async function getReportRun(
  client: StripeClient,
  params: GetReportRunParams,
  options?: StripeRequestOptions,
): Promise<GetReportRunResult> {
  return callOperation(client, 'stripe_get_report_run', 'GET /v1/reporting/report_runs/{id}', params, options)
}
