// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { GetExchangeRateParams, GetExchangeRateResult } from '../gen/models.js'

/**
 * Retrieves the rate at which amounts of one currency are converted into another.
 *
 * @returns the rate
 * @throws {ApiError} `invalid_request` when the account has no such currency
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * const { response: exchangeRate } = await getExchangeRate(chargeover, { from: 'EUR', to: 'USD' })
 * ```
 */
export async function getExchangeRate(
  client: ChargeOverClient,
  params: GetExchangeRateParams,
  options?: ChargeOverRequestOptions,
): Promise<GetExchangeRateResult> {
  return callOperation(client, 'chargeover_get_exchange_rate', 'POST /currency?action=getExchangeRate', params, options)
}
