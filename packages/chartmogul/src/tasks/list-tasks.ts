// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { ListTasksParams, ListTasksResult } from '../gen/models.js'

/**
 * Lists tasks, 50 per page by default and at most 200 (`per_page`).
 *
 * @returns one page of tasks
 * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/tasks/list
 * @example
 * ```ts
 * const { entries: tasks } = await listTasks(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   completed: false,
 * })
 * ```
 */
export async function listTasks(
  client: ChartMogulClient,
  params: ListTasksParams = {},
  options?: ChartMogulRequestOptions,
): Promise<ListTasksResult> {
  return callOperation(client, 'chartmogul_list_tasks', 'LIST /v1/tasks', params, options)
}
