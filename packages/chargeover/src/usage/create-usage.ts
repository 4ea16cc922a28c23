// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateUsageParams, CreateUsageResult } from '../gen/models.js'

/**
 * Reports what was used of a line of a subscription; the next invoice charges it.
 *
 * **A record that is sent twice counts twice**, unless it has an `external_key`.
 *
 * @returns the ID of the new record
 * @throws {ApiError} `invalid_request` when there is no such line, or another record has the `external_key`
 *
 * @see https://developer.chargeover.com/docs/api/storing-usage-metered-data/
 * @example
 * ```ts
 * const { response: { id } } = await createUsage(chargeover, {
 *   line_item_id: 581,
 *   usage_value: 265.2,
 *   from: '2026-03-01',
 *   to: '2026-03-31',
 *   external_key: 'march-581',
 * })
 * ```
 */
export async function createUsage(
  client: ChargeOverClient,
  params: CreateUsageParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateUsageResult> {
  return callOperation(
    client,
    'chargeover_create_usage',
    'POST /usage line_item_external_key^line_item_id',
    params,
    options,
  )
}
