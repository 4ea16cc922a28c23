import { call, checkRules } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { whereText } from '../conditions/where.js'
import type { RunAggregateParams, RunAggregateResult } from '../gen/models.js'

/**
 * Calculates sums, counts and the like of the records of one kind, in total or by group.
 *
 * Conditions (`where`) are such as `date:GTE:2026-01-01`; `where()` writes them and escapes their values. It is a POST, which is not
 * repeated after a failure although it only reads.
 *
 * @returns ChargeOver's envelope, with what was calculated in `response`
 * @throws {ApiError} `invalid_request` when there is no such object or field
 * @throws {ValidationError} for a condition that ChargeOver would silently ignore
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * const { response } = await runAggregate(chargeover, {
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
  const request = call(client, 'chargeover_run_aggregate', params, options)
  checkRules(params, ['fields!'])
  const where = params.where === undefined ? undefined : [params.where].flat().map(whereText)
  const { data } = await client.http.POST('/_aggregate', { ...request, body: { ...params, where } })
  return data
}
