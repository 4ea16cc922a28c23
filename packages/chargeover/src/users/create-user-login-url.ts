// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateUserLoginUrlParams, CreateUserLoginUrlResult } from '../gen/models.js'

/**
 * Creates an address that logs a user in to the customer portal.
 *
 * It works once and for a short time: redirect the user to it at once, and keep it out of logs.
 *
 * @returns the address
 * @throws {ApiError} `not_found` when there is no such user
 *
 * @see https://developer.chargeover.com/docs/api/log-in-a-user/
 * @example
 * ```ts
 * const { response: userLoginUrl } = await createUserLoginUrl(chargeover, { id: 44, destination: 'invoices' })
 * ```
 */
export async function createUserLoginUrl(
  client: ChargeOverClient,
  params: CreateUserLoginUrlParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateUserLoginUrlResult> {
  return callOperation(
    client,
    'chargeover_create_user_login_url',
    'POST /user/{id}/_action/getLoginURL',
    params,
    options,
  )
}
