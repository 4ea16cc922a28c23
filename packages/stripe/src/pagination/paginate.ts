import type { PaginateOptions, Paginator } from '@billing/core'
import {
  checkArguments,
  checkCount,
  createPaginator,
  type FetchPage,
  type ItemOf,
  inOrder,
  invalid,
  itemsOf,
  readOnly,
  type Walk,
} from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { Expanded, ExpandOf } from '../expanded.js'
import { inParallel } from './in-parallel.js'
import { DEFAULT_LIMIT, type ListParams } from './list-params.js'
import { type Bounds, createPlace, type FetchPart, fetchBehind, type Listed, moveBehind } from './place.js'
import { readCursor } from './windows.js'

/** Options of `paginate`: how far to fetch ahead, where to stop, and those of each request. */
export interface StripePaginateOptions
  extends PaginateOptions,
    Pick<StripeRequestOptions, 'stripeAccount' | 'apiVersion'> {
  /**
   * How many time ranges are fetched concurrently. Default 1. With more, items come in the order in which pages arrive, each once,
   * and `prefetch` is ignored. Pagination from a cursor is always in order, as is that of a search and of a list that cannot be
   * filtered by time.
   */
  readonly concurrency?: number | undefined
}

/** The arguments of `paginate` after the list. Its parameters may be omitted where the list does not require any. */
export type StripePaginateArguments<Params, Expand = undefined> = undefined extends Params
  ? [params?: NoInfer<Params> | ExpandOf<Expand>, options?: StripePaginateOptions | undefined]
  : [params: NoInfer<Params> | ExpandOf<Expand>, options?: StripePaginateOptions | undefined]

/** The signature of the list functions of this package. `Params` includes `undefined` where they may be omitted. */
export type StripeListFunction<Params, Page> = (
  client: StripeClient,
  params: Params,
  options?: StripeRequestOptions,
) => Promise<Page>

/** The signature of the list methods of a client. `Params` includes `undefined` where they may be omitted. */
export type StripeListMethod<Params, Page> = (params: Params, options?: StripeRequestOptions) => Promise<Page>

// Far below Stripe's limit, and more than it takes to reach its rate limit.
const MAX_CONCURRENCY = 100

/** What the cursors of a search begin with, which distinguishes them from ids. */
const PAGE = /^page:/

/**
 * Iterates over all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
 *
 * Items come newest first, or with `ending_before` from there on to newer ones. Ask for large pages with `limit: 100`, and with
 * `concurrency` for several parts of the list at once. To resume, pass the id of the last item as `starting_after`, or the `cursor` of
 * an error as `resume`. An object may disappear from the list while its id is the cursor, except with `ending_before`: then pagination
 * ends with Stripe's error.
 *
 * A search sees a change after about a minute, and Stripe takes at most 20 of its requests per second.
 *
 * @throws {ApiError} any error of the list function, and `unexpected` when Stripe's paging would never end
 * @see https://docs.stripe.com/api/pagination/auto
 * @example
 * ```ts
 * for await (const invoice of paginate(stripe, listInvoices, { status: 'open', limit: 100 })) console.log(invoice.id)
 * ```
 */
export function paginate<
  Params extends ListParams | undefined,
  Page extends { readonly has_more: boolean },
  const Expand = undefined,
>(
  client: StripeClient,
  list: StripeListFunction<Params, Page>,
  ...rest: StripePaginateArguments<Params, Expand>
): Paginator<ItemOf<Expanded<Page, Expand>>, Expanded<Page, Expand>>
export function paginate<Params extends ListParams | undefined, Page extends { readonly has_more: boolean }>(
  client: StripeClient,
  list: StripeListFunction<Params, Page>,
  ...[params, options]: StripePaginateArguments<Params>
): Paginator<ItemOf<Page>, Page> {
  checkArguments(client, 'stripe', params, options)
  const { concurrency = 1, ...walkOptions } = options ?? {}
  checkCount('concurrency', concurrency, 1, MAX_CONCURRENCY)
  const reader = readOnly(client, list, ['concurrency'])
  const { starting_after, ending_before, created, query: search, limit: pageSize = DEFAULT_LIMIT } = params ?? {}
  const fetchPart: FetchPart<Page> = async (query, call) => {
    // `validate` knows only the parameters that this list has.
    const given = Object.entries({ ...params, ...query }).filter(([, value]) => value !== undefined)
    const page = await list(reader, Object.fromEntries(given) as object as Params, call)
    const { has_more: hasMore } = page
    return { page, items: itemsOf(page, typeof hasMore === 'boolean'), hasMore }
  }

  const older = (): FetchPage<Page, string> => {
    const place = createPlace()
    return async (cursor = starting_after, call) => {
      const { page, items, hasMore, last, rows } = await fetchBehind(
        fetchPart,
        place,
        { created, starting_after: cursor },
        call,
      )
      const objects = items as readonly Listed[]
      moveBehind(place, objects, last)
      return { page, items, rows, mark: objects.at(-1)?.id, next: hasMore ? (last ?? '') : undefined }
    }
  }
  const newer =
    (): FetchPage<Page, string> =>
    async (cursor = ending_before, call) => {
      const { page, items, hasMore } = await fetchPart({ ending_before: cursor }, call)
      const objects = items as readonly Listed[]
      return { page, items: items.toReversed(), next: hasMore ? (objects[0]?.id ?? '') : undefined }
    }
  const byToken = (): FetchPage<Page, string> => async (cursor, call) => {
    const { page, items, hasMore } = await fetchPart(cursor ? { page: cursor.replace(PAGE, '') } : {}, call)
    const { next_page: next } = page as { readonly next_page?: string | null }
    return { page, items, next: hasMore ? (next ? `page:${next}` : '') : undefined }
  }
  const begin = search === undefined ? (ending_before === undefined ? older : newer) : byToken
  const walkFrom = (resume: string | number | undefined): Walk<Page> =>
    inOrder<Page, string>(client, begin, { ...walkOptions, resume })

  const { resume } = walkOptions
  // An id used as a page of a search, or the other way round, would be refused by Stripe at best.
  if (resume && PAGE.test(`${resume}`) !== (search !== undefined)) {
    throw invalid('resume', 'must be the cursor of an error of the same walk')
  }
  const ordered = walkFrom(resume)
  const isDivided = resume
    ? !!readCursor(resume)
    : concurrency > 1 && search === undefined && !starting_after && !ending_before && typeof created !== 'number'
  const walk = isDivided
    ? inParallel(client, fetchPart, { concurrency, created: created as Bounds | undefined, pageSize, resume }, walkFrom)
    : ordered
  return createPaginator(walk, walkOptions)
}
