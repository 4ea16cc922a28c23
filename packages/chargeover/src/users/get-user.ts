// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetUserParams, GetUserResult } from '../gen/models.js'

/**
 * Retrieves a user with the customers that it belongs to.
 *
 * @returns the user
 * @throws {ApiError} `not_found` when there is no such user
 *
 * @see https://developer.chargeover.com/docs/api/get-a-specific-contact/
 * @example
 * ```ts
 * const { response: user } = await getUser(chargeover, { id: 44 })
 * ```
 */
export async function getUser(
  client: ChargeOverClient,
  params: GetUserParams,
  options?: ChargeOverRequestOptions,
): Promise<GetUserResult> {
  return callOperation(client, 'chargeover_get_user', 'GET /user/{id}', params, options)
}
