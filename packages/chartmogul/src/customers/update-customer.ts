// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UpdateCustomerParams, UpdateCustomerResult } from '../gen/models.js'

/**
 * Changes the given fields of a customer and keeps the others.
 *
 * @returns the customer as it is now
 * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
 *
 * @see https://dev.chartmogul.com/reference/customers/update
 * @example
 * ```ts
 * const customer = await updateCustomer(chartmogul, {
 *   id: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
 *   company: 'Acme Corp',
 *   status: 'Qualified Lead',
 *   attributes: { custom: { seats: 12 } },
 * })
 * ```
 */
export async function updateCustomer(
  client: ChartMogulClient,
  params: UpdateCustomerParams,
  options?: ChartMogulRequestOptions,
): Promise<UpdateCustomerResult> {
  return callOperation(client, 'chartmogul_update_customer', 'PATCH /v1/customers/{id}', params, options)
}
