// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { ListCouponsParams, ListCouponsResult } from '../gen/models.js'

/**
 * Lists the coupons of the account.
 *
 * @returns the coupons, empty past the end
 * @throws {ApiError} `authentication` when the credentials are not valid
 *
 * @see https://developer.chargeover.com/apidocs/rest/
 * @example
 * ```ts
 * const { response: coupons } = await listCoupons(chargeover, { limit: 25 })
 * ```
 */
export async function listCoupons(
  client: ChargeOverClient,
  params: ListCouponsParams = {},
  options?: ChargeOverRequestOptions,
): Promise<ListCouponsResult> {
  return callOperation(client, 'chargeover_list_coupons', 'LIST /coupon', params, options)
}
