// Generated from openapi/ by `pnpm generate`. Do not edit.

import { checkNoParams } from '@billing/core/internal'
import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListSystemLogsResult } from '../gen/models.js'

/**
 * Lists what the account has logged.
 *
 * The list has no pages.
 *
 * @returns the entries of the log
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: systemLogs } = await listSystemLogs(chargeover)
 * ```
 */
export function listSystemLogs(
  client: ChargeOverClient,
  options?: ChargeOverRequestOptions,
): Promise<ListSystemLogsResult>
export async function listSystemLogs(
  client: ChargeOverClient,
  options?: ChargeOverRequestOptions,
  ...others: unknown[]
): Promise<ListSystemLogsResult> {
  checkNoParams('chargeover_list_system_logs', others)
  return callOperation(client, 'chargeover_list_system_logs', 'ROWS /_log_system', undefined, options)
}
