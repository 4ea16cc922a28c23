// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { DeleteUserParams, DeleteUserResult } from '../gen/models.js'

/**
 * Deletes a user; it can no longer log in or be retrieved.
 *
 * @returns whether it was deleted
 * @throws {ApiError} `not_found` when there is no such user
 *
 * @see https://developer.chargeover.com/docs/api/delete-a-contact/
 * @example
 * ```ts
 * await deleteUser(chargeover, { id: 44 })
 * ```
 */
export async function deleteUser(
  client: ChargeOverClient,
  params: DeleteUserParams,
  options?: ChargeOverRequestOptions,
): Promise<DeleteUserResult> {
  return callOperation(client, 'chargeover_delete_user', 'DELETE /user/{id}', params, options)
}
