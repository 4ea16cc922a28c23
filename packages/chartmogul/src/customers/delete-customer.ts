// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { DeleteCustomerParams, DeleteCustomerResult } from '../gen/models.js'

/**
 * **Deletes a customer with its billing data**: invoices, subscriptions and what else belongs to it.
 *
 * Metrics change accordingly, and this cannot be undone.
 *
 * @returns nothing: the customer is deleted
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://dev.chartmogul.com/reference/customers/delete
 * @example
 * ```ts
 * await deleteCustomer(chartmogul, { id: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })
 * ```
 */
export async function deleteCustomer(
  client: ChartMogulClient,
  params: DeleteCustomerParams,
  options?: ChartMogulRequestOptions,
): Promise<DeleteCustomerResult> {
  return callOperation(client, 'chartmogul_delete_customer', 'VOID /v1/customers/{id}', params, options)
}
