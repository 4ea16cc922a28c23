import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { findByExternalKey } from '../external-keys/find-by-external-key.js'
import type { FindByExternalKeyParams, FindUserByExternalKeyResult, UserRow } from '../gen/models.js'

/**
 * Finds the one user with an external key, your own identifier.
 *
 * ChargeOver ignores conditions that it does not understand and answers with other users; such an answer is an error here.
 *
 * @returns ChargeOver's envelope, with the user as lists carry it in `response`, or null when there is none
 * @throws {ApiError} `unexpected` when ChargeOver answers with a user of another key, or with several
 *
 * @see https://developer.chargeover.com/docs/api/query-for-contacts/
 * @example
 * ```ts
 * const { response: user } = await findUserByExternalKey(chargeover, { external_key: 'hr-77' })
 * ```
 */
export async function findUserByExternalKey(
  client: ChargeOverClient,
  params: FindByExternalKeyParams,
  options?: ChargeOverRequestOptions,
): Promise<FindUserByExternalKeyResult> {
  return findByExternalKey<UserRow>(client, 'chargeover_find_user_by_external_key', '/user', params, options)
}
