import { bind, type ItemOf, type Paginator } from '@billing/core'
import { type ChartMogulClient, type ChartMogulClientOptions, createChartMogulClient } from './client.js'
import { type ChartMogul, functions } from './gen/bound.js'
import type { ListParams } from './list.js'
import { type ChartMogulListFunction, type ChartMogulPaginateOptions, paginate } from './paginate.js'

/** What a client with methods has beside the tools. */
export interface BoundClient extends ChartMogulClient {
  /** Walks through all pages of a list, see {@link paginate}. */
  paginate<Params extends ListParams, Page extends { readonly cursor: string | null; readonly has_more: boolean }>(
    list: ChartMogulListFunction<Params, Page>,
    params?: Params,
    options?: ChartMogulPaginateOptions,
  ): Paginator<ItemOf<Page>, Page>
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
