import { bindChargeOver, type ChargeOverWith } from './bind-resources.js'
import { type ChargeOverClientOptions, createChargeOverClient } from './client.js'
import type { ChargeOver } from './gen/bound.js'
import { allResources } from './gen/resources.js'
import type { ChargeOverResource } from './resource.js'

/** The options of a client whose methods are those of certain resources. */
export interface ChargeOverResourceOptions<Resource> extends ChargeOverClientOptions {
  /** The resources whose operations become methods: `[customers, invoices]`. */
  readonly resources: readonly Resource[]
}

/**
 * Creates a client with every tool as a method, or with those of certain `resources`. The standalone functions accept it as well.
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
export function createChargeOver<const Resource extends ChargeOverResource>(
  options: ChargeOverResourceOptions<Resource>,
): ChargeOverWith<Resource>
export function createChargeOver(options: ChargeOverClientOptions): ChargeOver
export function createChargeOver(
  options: ChargeOverClientOptions & Partial<ChargeOverResourceOptions<ChargeOverResource>>,
): object {
  const { resources = allResources, ...clientOptions } = options ?? {}
  return bindChargeOver(
    createChargeOverClient(clientOptions as ChargeOverClientOptions),
    resources as readonly ChargeOverResource[],
  )
}
