// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { CreateAchAccountParams, CreateAchAccountResult } from '../gen/models.js'

/**
 * Stores a bank account of a customer, so that it can be debited.
 *
 * An account that is stored already is updated. **The number passes through your program.** Nothing is charged. The routing number of a
 * Canadian bank is 0, its institution and its transit number.
 *
 * @returns the ID of the stored account
 * @throws {ApiError} `invalid_request` when the account or the bank is not valid
 *
 * @see https://developer.chargeover.com/docs/api/store-an-ach-account/
 * @example
 * ```ts
 * const { response: { id } } = await createAchAccount(chargeover, {
 *   customer_id: 36,
 *   type: 'chec',
 *   number: '1234567890',
 *   routing: '072403004',
 *   name: 'Ada Lovelace',
 * })
 * ```
 */
export async function createAchAccount(
  client: ChargeOverClient,
  params: CreateAchAccountParams,
  options?: ChargeOverRequestOptions,
): Promise<CreateAchAccountResult> {
  return callOperation(client, 'chargeover_create_ach_account', 'POST /ach', params, options)
}
