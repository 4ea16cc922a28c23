// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListAdminsParams, ListAdminsResult } from '../gen/models.js'

/**
 * Lists the staff members of the account.
 *
 * @returns the staff members, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: admins } = await listAdmins(chargeover, { limit: 25 })
 * ```
 */
export async function listAdmins(
  client: ChargeOverClient,
  params: ListAdminsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListAdminsResult> {
  return callOperation(client, 'chargeover_list_admins', 'LIST /admin', params, options)
}
