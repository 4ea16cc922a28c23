import type { Paginator } from '@billing/core'
import type { ItemOf } from '@billing/core/internal'
import type { StripeClient } from './client.js'
import type { Expanded } from './expanded.js'
import type { StripeLists } from './gen/lists.js'
import type { StripeListFunction, StripeListMethod, StripePaginateArguments } from './pagination/paginate.js'

/** `paginate` as a method: of a list, given as a function or as a method of this client. */
export interface StripePaginateCall {
  /** Iterates over all pages of a list, see {@link paginate}. */
  <Params extends object | undefined, Page extends { readonly has_more: boolean }, const Expand = undefined>(
    list: StripeListFunction<Params, Page>,
    ...rest: StripePaginateArguments<Params, Expand>
  ): Paginator<ItemOf<Expanded<Page, Expand>>, Expanded<Page, Expand>>
  /** Iterates over all pages of a list, see {@link paginate}. */
  <Params extends object | undefined, Page extends { readonly has_more: boolean }, const Expand = undefined>(
    list: StripeListMethod<Params, Page>,
    ...rest: StripePaginateArguments<Params, Expand>
  ): Paginator<ItemOf<Expanded<Page, Expand>>, Expanded<Page, Expand>>
}

/** `paginate` as a method, also of a list by its name: `stripe.paginate.customers()`. */
export interface StripePaginate extends StripePaginateCall, StripeLists {}

/** The members of a client with methods other than the tools. */
export interface BoundClient extends StripeClient {
  /** Iterates over all pages of a list, given as a function, as a method or by its name. */
  readonly paginate: StripePaginate
}
