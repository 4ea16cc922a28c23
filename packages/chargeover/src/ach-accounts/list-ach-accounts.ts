// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListAchAccountsParams, ListAchAccountsResult } from '../gen/models.js'

/**
 * Lists stored bank accounts, with masked numbers.
 *
 * @returns the matching bank accounts, empty past the end
 * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
 *
 * @see https://developer.chargeover.com/docs/api/querying-for-ach-accounts/
 * @example
 * ```ts
 * const { response: achAccounts } = await listAchAccounts(chargeover, { where: { customer_id: 36 } })
 * ```
 */
export async function listAchAccounts(
  client: ChargeOverClient,
  params: ListAchAccountsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListAchAccountsResult> {
  return callOperation(client, 'chargeover_list_ach_accounts', 'LIST /ach', params, options)
}
