// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { CreateReportRunParams, CreateReportRunResult } from '../gen/models.js'

/**
 * Starts a report such as `balance.summary.1`; it is made in the background.
 *
 * Most types need `interval_start` and `interval_end` in `parameters`, in Unix seconds and within the data that is available. Some types
 * work with a live key only.
 *
 * @returns the report run with status `pending`; get it again until it is `succeeded` and `result` names the file
 * @throws {ApiError} `invalid_request` when the report type is unknown, needs a live key, or a parameter is missing or out of range
 *
 * @see https://docs.stripe.com/api/reporting/report_run/create
 * @example
 * ```ts
 * const reportRun = await createReportRun(stripe, {
 *   report_type: 'balance.summary.1',
 *   parameters: { interval_start: 1767225600, interval_end: 1769904000 },
 * })
 * ```
 */
export async function createReportRun(
  client: StripeClient,
  params: CreateReportRunParams,
  options?: StripeRequestOptions,
): Promise<CreateReportRunResult> {
  return callOperation(client, 'stripe_create_report_run', 'POST /v1/reporting/report_runs', params, options)
}
