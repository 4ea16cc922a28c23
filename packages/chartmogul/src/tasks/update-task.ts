// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateTaskParams, UpdateTaskResult } from '../gen/models.js'

/**
 * Changes the given fields of a task and keeps the others.
 *
 * @returns the task as it is now
 * @throws {ApiError} `not_found` when there is no such task; `invalid_request` when ChartMogul refuses a parameter; `unexpected` when
 * nothing changes, which ChartMogul answers with 304 and no task
 *
 * @see https://dev.chartmogul.com/reference/tasks/update
 * @example
 * ```ts
 * const task = await updateTask(chartmogul, {
 *   uuid: '6c969fee-2179-11f0-8d8c-ef2a5afba642',
 *   completed_at: '2026-04-20',
 * })
 * ```
 */
export async function updateTask(
  client: ChartMogulClient,
  params: UpdateTaskParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateTaskResult> {
  return callOperation(client, 'chartmogul_update_task', 'PATCH /v1/tasks/{uuid}', params, options)
}
