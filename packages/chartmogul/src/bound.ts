import type { Paginator } from '@billing/core'
import { bind, type ItemOf } from '@billing/core/internal'
import { type ChartMogulClient, type ChartMogulClientOptions, createChartMogulClient } from './client.js'
import { type ChartMogul, functions } from './gen/bound.js'
import type { ChartMogulLists } from './gen/lists.js'
import type { ListParams } from './list.js'
import {
  type ChartMogulListFunction,
  type ChartMogulListMethod,
  type ChartMogulPaginateOptions,
  paginate,
} from './paginate.js'

/** `paginate` as a method: of a list, given as a function or as a method of this client, or by its name: `chartmogul.paginate.customers()`. */
export interface ChartMogulPaginate extends ChartMogulLists {
  /** Walks through all pages of a list, see {@link paginate}. */
  <Params extends ListParams, Page extends { readonly cursor: string | null; readonly has_more: boolean }>(
    list: ChartMogulListFunction<Params, Page>,
    params?: Params,
    options?: ChartMogulPaginateOptions,
  ): Paginator<ItemOf<Page>, Page>
  /** Walks through all pages of a list, see {@link paginate}. */
  <Params extends ListParams, Page extends { readonly cursor: string | null; readonly has_more: boolean }>(
    list: ChartMogulListMethod<Params, Page>,
    params?: Params,
    options?: ChartMogulPaginateOptions,
  ): Paginator<ItemOf<Page>, Page>
}

/** What a client with methods has beside the tools. */
export interface BoundClient extends ChartMogulClient {
  /** Walks through all pages of a list, given as a function, as a method or by its name. */
  readonly paginate: ChartMogulPaginate
}

/**
 * Creates a client with every tool as a method. It is a plain client too, so the standalone functions take it.
 *
 * @throws {ConfigError} when `apiKey` is missing or an option cannot work; the message names it
 * @see https://dev.chartmogul.com/docs/authentication
 * @example
 * ```ts
 * const chartmogul = createChartMogul({ apiKey: process.env.CHARTMOGUL_API_KEY })
 * const { entries } = await chartmogul.listCustomers({ status: 'Active' })
 * ```
 */
export function createChartMogul(options: ChartMogulClientOptions): ChartMogul {
  return bind<ChartMogulClient, ChartMogul>(createChartMogulClient(options), functions, paginate)
}
