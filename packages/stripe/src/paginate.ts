import {
  checkCount,
  createPaginator,
  type ItemOf,
  inOrder,
  itemsOf,
  type PaginateOptions,
  type Paginator,
  readOnly,
} from '@billing/core'
import type { StripeClient, StripeRequestOptions } from './client.js'
import { type Bounds, inParallel } from './parallel.js'

/** Options of `paginate`: how far to fetch ahead, where to stop, and those of each request. */
export interface StripePaginateOptions
  extends PaginateOptions,
    Pick<StripeRequestOptions, 'stripeAccount' | 'apiVersion'> {
  /**
   * How many parts of the time line are walked at once. Default 1. With more, items come in the order in which pages arrive, each once,
   * and `prefetch` has no say. A walk that starts at a cursor is always done in order.
   */
  readonly concurrency?: number | undefined
}

/** What the list functions of this package have in common. */
export type StripeListFunction<Params, Page> = (
  client: StripeClient,
  params?: Params,
  options?: StripeRequestOptions,
) => Promise<Page>

interface ListParams {
  readonly starting_after?: string | undefined
  readonly ending_before?: string | undefined
  readonly created?: number | Bounds | undefined
}

// Far below what Stripe lets through, and more than it takes to be limited by it.
const MAX_CONCURRENCY = 100

/**
 * Walks through all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
 *
 * Items come newest first, or with `ending_before` from there on to newer ones. To resume, pass the id of the last item as
 * `starting_after`. Ask for large pages with `limit: 100`, and with `concurrency` for several parts of the list at once.
 *
 * @throws {ApiError} whatever the list function throws, and `unexpected` when Stripe's paging would never end
 * @see https://docs.stripe.com/api/pagination/auto
 * @example
 * ```ts
 * for await (const invoice of paginate(stripe, listInvoices, { status: 'open', limit: 100 })) console.log(invoice.id)
 * ```
 */
export function paginate<Params extends ListParams, Page extends { readonly has_more: boolean }>(
  client: StripeClient,
  list: StripeListFunction<Params, Page>,
  params?: Params,
  { concurrency = 1, ...options }: StripePaginateOptions = {},
): Paginator<ItemOf<Page>, Page> {
  checkCount('concurrency', concurrency, 1, MAX_CONCURRENCY)
  const reader = readOnly(client)
  const { starting_after, ending_before, created } = params ?? {}
  const fetchPage = async (query: object, call: StripeRequestOptions) => {
    const page = await list(reader, { ...params, ...query } as Params, call)
    return { page, items: itemsOf(page), hasMore: page.has_more }
  }
  if (concurrency > 1 && !starting_after && !ending_before && typeof created !== 'number') {
    return createPaginator(inParallel(client, fetchPage, created, concurrency), options)
  }
  const start = ending_before === undefined ? 'starting_after' : 'ending_before'
  const walk = inOrder<Page, string>(
    client,
    async (cursor, call) => {
      const { page, items, hasMore } = await fetchPage(cursor ? { [start]: cursor } : {}, call)
      const walked = ending_before === undefined ? items : items.toReversed()
      const last = walked.at(-1) as { readonly id?: string } | undefined
      return { page, items: walked, next: hasMore ? (last?.id ?? '') : undefined }
    },
    options,
  )
  return createPaginator(walk, options)
}
