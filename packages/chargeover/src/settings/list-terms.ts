// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListTermsParams, ListTermsResult } from '../gen/models.js'

/**
 * Lists the payment terms of the account.
 *
 * @returns the payment terms, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: terms } = await listTerms(chargeover, { limit: 25 })
 * ```
 */
export async function listTerms(
  client: ChargeOverClient,
  params: ListTermsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListTermsResult> {
  return callOperation(client, 'chargeover_list_terms', 'LIST /terms', params, options)
}
