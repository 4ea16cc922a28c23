// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { RunAggregateParams, RunAggregateResult } from '../gen/models.js'

/**
 * Calculates sums, counts and the like of the records of one kind, in total or by group.
 *
 * @returns what was calculated
 * @throws {ApiError} `invalid_request` when there is no such object or field
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * const { response: aggregate } = await runAggregate(chargeover, {
 *   object: 'invoice',
 *   fields: ['COUNT(invoice_id)', 'SUM(total)'],
 *   where: ['date:GTE:2026-01-01'],
 *   group: ['customer_id'],
 * })
 * ```
 */
export async function runAggregate(
  client: ChargeOverClient,
  params: RunAggregateParams,
  options?: ChargeOverRequestOptions,
): Promise<RunAggregateResult> {
  return callOperation(client, 'chargeover_run_aggregate', 'POST /_aggregate fields!', params, options)
}
