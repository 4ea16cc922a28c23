// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { DeleteAchAccountParams, DeleteAchAccountResult } from '../gen/models.js'

/**
 * Deletes a stored bank account.
 *
 * Subscriptions that are charged to it have no account then.
 *
 * @returns whether it was deleted
 * @throws {ApiError} `not_found` when there is no such account
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await deleteAchAccount(chargeover, { id: 6 })
 * ```
 */
export async function deleteAchAccount(
  client: ChargeOverClient,
  params: DeleteAchAccountParams,
  options?: ChargeOverRequestOptions,
): Promise<DeleteAchAccountResult> {
  return callOperation(client, 'chargeover_delete_ach_account', 'DELETE /ach/{id}', params, options)
}
