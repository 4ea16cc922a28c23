// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ResetUserPasswordParams, ResetUserPasswordResult } from '../gen/models.js'

/**
 * Sends a user a link to choose a new password, or sets the password that is given.
 *
 * The new password is e-mailed to the user unless `_flag_emails` is 0.
 *
 * @returns whether it was done
 * @throws {ApiError} `not_found` when there is no such user
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/security/reset-password-link
 * @example
 * ```ts
 * await resetUserPassword(chargeover, { id: 44, _flag_emails: 1 })
 * ```
 */
export async function resetUserPassword(
  client: ChargeOverClient,
  params: ResetUserPasswordParams,
  options?: ChargeOverRequestOptions,
): Promise<ResetUserPasswordResult> {
  return callOperation(
    client,
    'chargeover_reset_user_password',
    'POST /user/{id}?action=reset_password',
    params,
    options,
  )
}
