// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteTaskParams, DeleteTaskResult } from '../gen/models.js'

/**
 * Deletes a task.
 *
 * This cannot be undone.
 *
 * @returns nothing: the task is deleted
 * @throws {ApiError} `not_found` when there is no such task
 *
 * @see https://dev.chartmogul.com/reference/tasks/delete
 * @example
 * ```ts
 * await deleteTask(chartmogul, { uuid: '6c969fee-2179-11f0-8d8c-ef2a5afba642' })
 * ```
 */
export async function deleteTask(
  client: ChartMogulClient,
  params: DeleteTaskParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteTaskResult> {
  return callOperation(client, 'chartmogul_delete_task', 'VOID /v1/tasks/{uuid}', params, options)
}
