import { bind } from '@billing/core/internal'
import { type ChargeOverClient, type ChargeOverClientOptions, createChargeOverClient } from './client.js'
import { type ChargeOver, functions } from './gen/bound.js'
import { paginate } from './pagination/paginate.js'

/**
 * Creates a client with every tool as a method. The standalone functions accept it as well.
 *
 * @throws {ConfigError} when the instance is named by neither `subdomain` nor `url` or by both, or a credential is missing
 * @see https://developer.chargeover.com/docs/api/authentication/
 * @example
 * ```ts
 * const chargeover = createChargeOver({
 *   subdomain: 'example',
 *   apiUsername: process.env.CHARGEOVER_API_USERNAME,
 *   apiPassword: process.env.CHARGEOVER_API_PASSWORD,
 * })
 * const { response } = await chargeover.listCustomers({ limit: 25 })
 * ```
 */
export function createChargeOver(options: ChargeOverClientOptions): ChargeOver {
  return bind<ChargeOverClient, ChargeOver>(createChargeOverClient(options), functions, paginate)
}
