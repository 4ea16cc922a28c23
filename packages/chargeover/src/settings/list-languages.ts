// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListLanguagesParams, ListLanguagesResult } from '../gen/models.js'

/**
 * Lists the languages of the account.
 *
 * @returns the languages, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: languages } = await listLanguages(chargeover, { limit: 25 })
 * ```
 */
export async function listLanguages(
  client: ChargeOverClient,
  params: ListLanguagesParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListLanguagesResult> {
  return callOperation(client, 'chargeover_list_languages', 'LIST /language', params, options)
}
