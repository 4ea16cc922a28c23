// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { CreateTaskParams, CreateTaskResult } from '../gen/models.js'

/**
 * Creates a task about a customer or a contact.
 *
 * Give either `customer_uuid` or `associated_object_identifier`.
 *
 * @returns the new task
 * @throws {ApiError} `not_found` when there is no such customer or contact; `invalid_request` when ChartMogul refuses a parameter, such as
 * an unknown assignee
 *
 * @see https://dev.chartmogul.com/reference/tasks/add
 * @example
 * ```ts
 * const task = await createTask(chartmogul, {
 *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   task_details: 'Schedule a demo',
 *   assignee: 'sales@example.com',
 *   due_date: '2026-04-30',
 * })
 * ```
 */
export async function createTask(
  client: ChartMogulClient,
  params: CreateTaskParams,
  options?: ChartMogulRequestOptions,
): Promise<CreateTaskResult> {
  return callOperation(
    client,
    'chartmogul_create_task',
    'POST /v1/tasks customer_uuid^associated_object_identifier+',
    params,
    options,
  )
}
