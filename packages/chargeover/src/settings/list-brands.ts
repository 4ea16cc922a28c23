// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListBrandsParams, ListBrandsResult } from '../gen/models.js'

/**
 * Lists the brands of the account.
 *
 * @returns the brands, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: brands } = await listBrands(chargeover, { limit: 25 })
 * ```
 */
export async function listBrands(
  client: ChargeOverClient,
  params: ListBrandsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListBrandsResult> {
  return callOperation(client, 'chargeover_list_brands', 'LIST /brand', params, options)
}
