import type { Paginator } from '@billing/core'
import type { ItemOf } from '@billing/core/internal'
import type { ChartMogulClient } from './client.js'
import type { ChartMogulLists } from './gen/lists.js'
import type { ListParams } from './pagination/list-params.js'
import type {
  ChartMogulListFunction,
  ChartMogulListMethod,
  ChartMogulPaginateArguments,
} from './pagination/paginate.js'

/** `paginate` as a method: of a list, given as a function or as a method of this client. */
export interface ChartMogulPaginateCall {
  /** Iterates over all pages of a list, see {@link paginate}. */
  <Params extends ListParams | undefined, Page extends { readonly cursor: string | null; readonly has_more: boolean }>(
    list: ChartMogulListFunction<Params, Page>,
    ...rest: ChartMogulPaginateArguments<Params>
  ): Paginator<ItemOf<Page>, Page>
  /** Iterates over all pages of a list, see {@link paginate}. */
  <Params extends ListParams | undefined, Page extends { readonly cursor: string | null; readonly has_more: boolean }>(
    list: ChartMogulListMethod<Params, Page>,
    ...rest: ChartMogulPaginateArguments<Params>
  ): Paginator<ItemOf<Page>, Page>
}

/** `paginate` as a method, also of a list by its name: `chartmogul.paginate.customers()`. */
export interface ChartMogulPaginate extends ChartMogulPaginateCall, ChartMogulLists {}

/** The members of a client with methods other than the tools. */
export interface BoundClient extends ChartMogulClient {
  /** Iterates over all pages of a list, given as a function, as a method or by its name. */
  readonly paginate: ChartMogulPaginate
}
