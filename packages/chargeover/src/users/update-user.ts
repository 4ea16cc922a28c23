// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { UpdateUserParams, UpdateUserResult } from '../gen/models.js'

/**
 * Changes the fields of a user that are given, and leaves the others as they are.
 *
 * @returns the ID of the user
 * @throws {ApiError} `not_found` when there is no such user
 *
 * @see https://developer.chargeover.com/docs/api/update-a-contact/
 * @example
 * ```ts
 * await updateUser(chargeover, { id: 44, phone: '888-555-0100' })
 * ```
 */
export async function updateUser(
  client: ChargeOverClient,
  params: UpdateUserParams,
  options?: ChargeOverRequestOptions,
): Promise<UpdateUserResult> {
  return callOperation(client, 'chargeover_update_user', 'PUT /user/{id}', params, options)
}
