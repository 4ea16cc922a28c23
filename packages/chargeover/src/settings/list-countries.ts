// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListCountriesParams, ListCountriesResult } from '../gen/models.js'

/**
 * Lists the countries of the account.
 *
 * @returns the countries, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: countries } = await listCountries(chargeover, { limit: 25 })
 * ```
 */
export async function listCountries(
  client: ChargeOverClient,
  params: ListCountriesParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListCountriesResult> {
  return callOperation(client, 'chargeover_list_countries', 'LIST /country', params, options)
}
