// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CancelImportedSubscriptionParams, CancelImportedSubscriptionResult } from '../gen/models.js'

/**
 * Cancels an imported subscription at a time, past or future, or replaces all its cancellations.
 *
 * **Recurring revenue ends then.** An empty `cancellation_dates` takes them back. ChartMogul accepts the request (202) and recomputes
 * metrics later.
 *
 * @returns the subscription as it is now
 * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/subscriptions/cancel
 * @example
 * ```ts
 * await cancelImportedSubscription(chartmogul, {
 *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
 *   cancelled_at: '2026-04-01T00:00:00Z',
 * })
 * ```
 */
export async function cancelImportedSubscription(
  client: ChartMogulClient,
  params: CancelImportedSubscriptionParams,
  options?: ChartMogulRequestOptions,
): Promise<CancelImportedSubscriptionResult> {
  return callOperation(
    client,
    'chartmogul_cancel_imported_subscription',
    'PATCH /v1/import/subscriptions/{uuid} cancelled_at^cancellation_dates+',
    params,
    options,
  )
}
