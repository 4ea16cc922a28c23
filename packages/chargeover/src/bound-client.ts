import type { Paginator } from '@billing/core'
import type { ItemOf } from '@billing/core/internal'
import type { ChargeOverClient } from './client.js'
import type { ChargeOverLists } from './gen/lists.js'
import type { ListParams } from './pagination/list-params.js'
import type {
  ChargeOverListFunction,
  ChargeOverListMethod,
  ChargeOverPaginateArguments,
} from './pagination/paginate.js'

/** `paginate` as a method: of a list, given as a function or as a method of this client. */
export interface ChargeOverPaginateCall {
  /** Iterates over all pages of a list, see {@link paginate}. */
  <Params extends ListParams | undefined, Page extends { readonly response: readonly unknown[] }>(
    list: ChargeOverListFunction<Params, Page>,
    ...rest: ChargeOverPaginateArguments<Params>
  ): Paginator<ItemOf<Page>, Page>
  /** Iterates over all pages of a list, see {@link paginate}. */
  <Params extends ListParams | undefined, Page extends { readonly response: readonly unknown[] }>(
    list: ChargeOverListMethod<Params, Page>,
    ...rest: ChargeOverPaginateArguments<Params>
  ): Paginator<ItemOf<Page>, Page>
}

/** `paginate` as a method, also of a list by its name: `chargeover.paginate.customers()`. */
export interface ChargeOverPaginate extends ChargeOverPaginateCall, ChargeOverLists {}

/** The members of a client with methods other than the tools. */
export interface BoundClient extends ChargeOverClient {
  /** Iterates over all pages of a list, given as a function, as a method or by its name. */
  readonly paginate: ChargeOverPaginate
}
