import { checkCount } from '../checks/check-count.js'
import type { RequestOptions } from '../client/request-options.js'
import { startDeadline } from '../send/deadline.js'
import type { ItemOf } from './items-of.js'

/** The options of the request for a page. A read needs no key, and not every provider takes one. */
export type PageRequestOptions = Omit<RequestOptions, 'idempotencyKey'>

/** How a walk over all pages goes; the options of a call apply to each of its requests. */
export interface PaginateOptions extends PageRequestOptions {
  /** How many pages are fetched ahead while the consumer works on one. Default 1; 0 fetches a page when it is asked for. */
  readonly prefetch?: number | undefined
  /** Stops after this many items. */
  readonly max?: number | undefined
  /** Resumes a walk with the same parameters where it failed: the `cursor` of its error. Without it the walk starts at the first page. */
  readonly resume?: string | number | undefined
}

/** All items of a list, fetched page by page as they are consumed. Each iteration starts afresh. */
export interface Paginator<Item, Page> extends AsyncIterable<Item> {
  /** The pages themselves, with what the provider returns beside the items. */
  pages(): AsyncIterable<Page>
  /** Collects up to `max` items in an array. They are lost if an error occurs: use iteration for a walk that is to be resumed. */
  collect(options: {
    /** The most items to gather. Required, since a list may be longer than memory. */
    readonly max: number
  }): Promise<Item[]>
}

/** One page of a walk as the consumer gets it, its items in the order of the walk. */
export interface Step<Page> {
  /** The page as the list function returned it. */
  readonly page: Page
  /** Its items. */
  readonly items: readonly ItemOf<Page>[]
}

/** A walk over the pages up to the one that brings the items to `limit`. It ends when its caller does; `call` aborts its requests then. */
export type Walk<Page> = (limit: number, call: PageRequestOptions) => AsyncGenerator<Step<Page>, void, undefined>

/** Makes a paginator of a walk: starts one for each iteration and cancels pending requests when the consumer leaves. */
export function createPaginator<Page extends object>(
  walk: Walk<Page>,
  { prefetch: _, resume: __, max = Number.POSITIVE_INFINITY, signal, ...options }: PaginateOptions = {},
): Paginator<ItemOf<Page>, Page> {
  checkCount('max', max, 1)

  async function* steps(limit: number): AsyncGenerator<Step<Page>, void, undefined> {
    const deadline = startDeadline(undefined, signal, Error)
    let left = limit
    try {
      for await (const { page, items } of walk(limit, { ...options, signal: deadline.signal })) {
        signal?.throwIfAborted()
        yield { page, items: items.slice(0, left) }
        left -= items.length
        if (left <= 0) return
      }
    } finally {
      deadline.clear()
      deadline.stop()
    }
  }

  async function* items(limit: number): AsyncGenerator<ItemOf<Page>, void, undefined> {
    for await (const step of steps(limit)) {
      for (const item of step.items) {
        yield item
        signal?.throwIfAborted()
      }
    }
  }

  return {
    [Symbol.asyncIterator]: () => items(max),
    async *pages() {
      for await (const { page } of steps(max)) yield page
    },
    async collect(bounds) {
      checkCount('max', bounds?.max, 1, Infinity, 'collect({ max: 1000 }) ends there, for await when all are read')
      const collected: ItemOf<Page>[] = []
      for await (const item of items(Math.min(max, bounds.max))) collected.push(item)
      return collected
    },
  }
}
