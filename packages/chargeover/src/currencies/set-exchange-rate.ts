// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { SetExchangeRateParams, SetExchangeRateResult } from '../gen/models.js'

/**
 * Sets the rate at which amounts of one currency are converted into another, in place of the one that ChargeOver updates every day.
 *
 * @returns whether it was set
 * @throws {ApiError} `invalid_request` when the account has no such currency
 *
 * @see https://developer.chargeover.com/docs/api/set-an-exchange-rate/
 * @example
 * ```ts
 * await setExchangeRate(chargeover, { from: 'EUR', to: 'USD', exchange: 1.09 })
 * ```
 */
export async function setExchangeRate(
  client: ChargeOverClient,
  params: SetExchangeRateParams,
  options?: ChargeOverRequestOptions,
): Promise<SetExchangeRateResult> {
  return callOperation(
    client,
    'chargeover_set_exchange_rate',
    'POST /currency/_action/setExchangeRate',
    params,
    options,
  )
}
