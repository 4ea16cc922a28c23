// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListUsersParams, ListUsersResult } from '../gen/models.js'

/**
 * Lists users, which ChargeOver also calls contacts: the people of the customers.
 *
 * @returns the matching users, empty past the end
 * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
 *
 * @see https://developer.chargeover.com/docs/api/query-for-contacts/
 * @example
 * ```ts
 * const { response: users } = await listUsers(chargeover, {
 *   where: { 'customers.customer_id': 123 },
 *   order: { user_id: 'desc' },
 * })
 * ```
 */
export async function listUsers(
  client: ChargeOverClient,
  params: ListUsersParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListUsersResult> {
  return callOperation(client, 'chargeover_list_users', 'LIST /user', params, options)
}
