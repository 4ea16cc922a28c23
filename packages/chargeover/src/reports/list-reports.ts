// Generated from openapi/ by `pnpm generate`. Do not edit.

import { checkNoParams } from '@billing/core/internal'
import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListReportsResult } from '../gen/models.js'

/**
 * Lists the reports of the account.
 *
 * The list has no pages.
 *
 * @returns the reports
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: reports } = await listReports(chargeover)
 * ```
 */
export function listReports(client: ChargeOverClient, options?: ChargeOverRequestOptions): Promise<ListReportsResult>
export async function listReports(
  client: ChargeOverClient,
  options?: ChargeOverRequestOptions,
  ...others: unknown[]
): Promise<ListReportsResult> {
  checkNoParams('chargeover_list_reports', others)
  return callOperation(client, 'chargeover_list_reports', 'ROWS /_report', undefined, options)
}
