// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateUserParams, CreateUserResult } from '../gen/models.js'

/**
 * Creates a user, a contact of a customer who can log in to the customer portal.
 *
 * @returns the ID of the new user
 * @throws {ApiError} `invalid_request` when a parameter is missing, or another user has the `external_key`
 *
 * @see https://developer.chargeover.com/docs/api/create-a-contact/
 * @example
 * ```ts
 * const { response: { id } } = await createUser(chargeover, {
 *   first_name: 'Ada',
 *   last_name: 'Lovelace',
 *   email: 'ada@example.com',
 *   customer_id: 123,
 * })
 * ```
 */
export async function createUser(
  client: ChargeOverClient,
  params: CreateUserParams = {},
  options?: ChargeOverRequestOptions,
): Promise<CreateUserResult> {
  return callOperation(client, 'chargeover_create_user', 'POST /user', params, options)
}
