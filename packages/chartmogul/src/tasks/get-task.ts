// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { GetTaskParams, GetTaskResult } from '../gen/models.js'

/**
 * Retrieves a task.
 *
 * @returns the task
 * @throws {ApiError} `not_found` when there is no such task
 *
 * @see https://dev.chartmogul.com/reference/tasks/retrieve
 * @example
 * ```ts
 * const task = await getTask(chartmogul, { uuid: '6c969fee-2179-11f0-8d8c-ef2a5afba642' })
 * ```
 */
export async function getTask(
  client: ChartMogulClient,
  params: GetTaskParams,
  options?: ChartMogulRequestOptions,
): Promise<GetTaskResult> {
  return callOperation(client, 'chartmogul_get_task', 'GET /v1/tasks/{uuid}', params, options)
}
