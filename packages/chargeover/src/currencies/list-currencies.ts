// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListCurrenciesParams, ListCurrenciesResult } from '../gen/models.js'

/**
 * Lists the currencies of the account.
 *
 * @returns the currencies, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: currencies } = await listCurrencies(chargeover, { limit: 25 })
 * ```
 */
export async function listCurrencies(
  client: ChargeOverClient,
  params: ListCurrenciesParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListCurrenciesResult> {
  return callOperation(client, 'chargeover_list_currencies', 'LIST /currency', params, options)
}
