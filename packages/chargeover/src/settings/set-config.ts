import { call, invalid } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import type { SetConfigParams, SetConfigResult } from '../gen/models.js'

/**
 * Sets one value of the configuration of the account, such as `chargeoverjs_token`.
 *
 * @returns ChargeOver's envelope
 * @throws {ApiError} `invalid_request` when there is no such value, or it cannot be set
 *
 * @see https://developer.chargeover.com/docs/chargeover-php/
 * @example
 * ```ts
 * await setConfig(chargeover, { key: 'chargeoverjs_token', value: '20260401_7' })
 * ```
 */
export async function setConfig(
  client: ChargeOverClient,
  params: SetConfigParams,
  options?: ChargeOverRequestOptions,
): Promise<SetConfigResult> {
  const request = call(client, 'chargeover_set_config', params, options)
  const { key, value, ...flags } = params ?? {}
  if (typeof key !== 'string' || !key) throw invalid('key', 'must be the name of a value')
  if (value === undefined) throw invalid('value', 'is missing; null clears it')
  const { data } = await client.http.POST('/_config', { ...request, params: { query: flags }, body: { [key]: value } })
  return data
}
