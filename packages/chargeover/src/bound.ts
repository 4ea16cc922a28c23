import { bind, type ItemOf, type Paginator } from '@billing/core'
import { type ChargeOverClient, type ChargeOverClientOptions, createChargeOverClient } from './client.js'
import { type ChargeOver, functions } from './gen/bound.js'
import type { ListParams } from './list.js'
import { type ChargeOverListFunction, type ChargeOverPaginateOptions, paginate } from './paginate.js'

/** What a client with methods has beside the tools. */
export interface BoundClient extends ChargeOverClient {
  /** Walks through all pages of a list, see {@link paginate}. */
  paginate<Params extends ListParams, Page extends { readonly response: readonly unknown[] }>(
    list: ChargeOverListFunction<Params, Page>,
    params?: Params,
    options?: ChargeOverPaginateOptions,
  ): Paginator<ItemOf<Page>, Page>
}

/**
 * Creates a client with every tool as a method. It is a plain client too, so the standalone functions take it.
 *
 * @throws {ConfigError} when the instance is named by neither `subdomain` nor `url` or by both, or a credential is missing
 * @see https://developer.chargeover.com/docs/api/authentication/
 * @example
 * ```ts
 * const chargeover = createChargeOver({
 *   subdomain: 'example',
 *   apiUsername: process.env.CHARGEOVER_USERNAME,
 *   apiPassword: process.env.CHARGEOVER_PASSWORD,
 * })
 * const { response } = await chargeover.listCustomers({ limit: 25 })
 * ```
 */
export function createChargeOver(options: ChargeOverClientOptions): ChargeOver {
  return bind<ChargeOverClient, ChargeOver>(createChargeOverClient(options), functions, paginate)
}
