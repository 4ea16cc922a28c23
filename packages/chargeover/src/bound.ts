import type { Paginator } from '@billing/core'
import { bind, type ItemOf } from '@billing/core/internal'
import { type ChargeOverClient, type ChargeOverClientOptions, createChargeOverClient } from './client.js'
import { type ChargeOver, functions } from './gen/bound.js'
import type { ChargeOverLists } from './gen/lists.js'
import type { ListParams } from './list.js'
import {
  type ChargeOverListFunction,
  type ChargeOverListMethod,
  type ChargeOverPaginateOptions,
  paginate,
} from './paginate.js'

/** `paginate` as a method: of a list, given as a function or as a method of this client, or by its name: `chargeover.paginate.customers()`. */
export interface ChargeOverPaginate extends ChargeOverLists {
  /** Walks through all pages of a list, see {@link paginate}. */
  <Params extends ListParams, Page extends { readonly response: readonly unknown[] }>(
    list: ChargeOverListFunction<Params, Page>,
    params?: Params,
    options?: ChargeOverPaginateOptions,
  ): Paginator<ItemOf<Page>, Page>
  /** Walks through all pages of a list, see {@link paginate}. */
  <Params extends ListParams, Page extends { readonly response: readonly unknown[] }>(
    list: ChargeOverListMethod<Params, Page>,
    params?: Params,
    options?: ChargeOverPaginateOptions,
  ): Paginator<ItemOf<Page>, Page>
}

/** What a client with methods has beside the tools. */
export interface BoundClient extends ChargeOverClient {
  /** Walks through all pages of a list, given as a function, as a method or by its name. */
  readonly paginate: ChargeOverPaginate
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
 *   apiUsername: process.env.CHARGEOVER_API_USERNAME,
 *   apiPassword: process.env.CHARGEOVER_API_PASSWORD,
 * })
 * const { response } = await chargeover.listCustomers({ limit: 25 })
 * ```
 */
export function createChargeOver(options: ChargeOverClientOptions): ChargeOver {
  return bind<ChargeOverClient, ChargeOver>(createChargeOverClient(options), functions, paginate)
}
