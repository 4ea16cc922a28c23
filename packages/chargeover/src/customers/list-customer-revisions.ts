// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListCustomerRevisionsParams, ListCustomerRevisionsResult } from '../gen/models.js'

/**
 * Lists the latest changes of a customer, the newest first: 10 of them, or as many as `limit` says.
 *
 * @returns the latest changes
 * @throws {ApiError} `not_found` when there is no such customer
 *
 * @see https://developer.chargeover.com/docs/api-information/revision/example_revision/
 * @example
 * ```ts
 * const { response: customerRevisions } = await listCustomerRevisions(chargeover, { id: 123, limit: 5 })
 * ```
 */
export async function listCustomerRevisions(
  client: ChargeOverClient,
  params: ListCustomerRevisionsParams,
  options?: ChargeOverRequestOptions,
): Promise<ListCustomerRevisionsResult> {
  return callOperation(client, 'chargeover_list_customer_revisions', 'ROWS /customer/{id}/_revision', params, options)
}
