import { checkCount } from './count.js'
import { ApiError, BillingError, invalid } from './errors.js'
import type { BillingClient, RequestOptions } from './types.js'

/** How a walk over all pages goes; the options of a call apply to each of its requests. */
export interface PaginateOptions extends Omit<RequestOptions, 'idempotencyKey'> {
  /** How many pages are fetched ahead while the consumer works on one. Default 1; 0 fetches a page when it is asked for. */
  readonly prefetch?: number | undefined
  /** Stops after this many items. */
  readonly max?: number | undefined
}

/** All items of a list, fetched page by page as they are consumed. Each iteration starts afresh. */
export interface Paginator<Item, Page> extends AsyncIterable<Item> {
  /** The pages themselves, with whatever the provider says beside the items. */
  pages(): AsyncIterable<Page>
  /** Gathers up to `max` items in an array. */
  collect(options: { readonly max: number }): Promise<Item[]>
}

/** The items of a page: the members of its one array. */
export type ItemOf<Page> = { [K in keyof Page]-?: Page[K] extends readonly (infer Item)[] ? Item : never }[keyof Page]

/** A page, its items in the order of the walk, and where the next page starts; `undefined` after the last. */
export interface Fetched<Page, Cursor> {
  readonly page: Page
  readonly items: readonly ItemOf<Page>[]
  readonly next: Cursor | undefined
  /** How many rows the provider sent, where a filter on its answer may have left fewer items. */
  readonly rows?: number | undefined
}

/** How one provider pages: fetches the page at a cursor. Cursors compare with `===`. */
export type FetchPage<Page, Cursor> = (
  cursor: Cursor | undefined,
  options: RequestOptions,
) => Promise<Fetched<Page, Cursor>>

/** Pages that may be under way or wait for the consumer at the same time. */
const MAX_AHEAD = 100

/** For cursors that are known before their pages: how many pages are fetched at a time, and the cursor that follows another. */
export interface Ahead<Cursor> {
  readonly concurrency: number
  after(cursor: Cursor | undefined): Cursor
}

/** One page of a walk as the consumer gets it. */
export type Step<Page> = Pick<Fetched<Page, unknown>, 'page' | 'items'>

/** A walk over the pages up to the one that brings the items to `limit`. It ends when its caller does; `call` aborts its requests then. */
export type Walk<Page> = (limit: number, call: RequestOptions) => AsyncGenerator<Step<Page>, void, undefined>

/** Makes a paginator of a walk: starts one for each iteration and cancels what is under way when the consumer leaves. */
export function createPaginator<Page extends object>(
  walk: Walk<Page>,
  { prefetch: _, max = Number.POSITIVE_INFINITY, signal, ...options }: PaginateOptions = {},
): Paginator<ItemOf<Page>, Page> {
  checkCount('max', max, 1)

  async function* steps(limit: number): AsyncGenerator<Step<Page>, void, undefined> {
    const controller = new AbortController()
    const either = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal
    try {
      yield* walk(limit, { ...options, signal: either })
    } finally {
      controller.abort()
    }
  }

  async function* items(limit: number): AsyncGenerator<ItemOf<Page>, void, undefined> {
    let left = limit
    for await (const step of steps(limit)) {
      for (const item of step.items.slice(0, left)) yield item
      left -= step.items.length
      if (left <= 0) return
    }
  }

  return {
    [Symbol.asyncIterator]: () => items(max),
    async *pages() {
      let left = max
      for await (const step of steps(max)) {
        yield step.page
        left -= step.items.length
        if (left <= 0) return
      }
    },
    async collect(bounds) {
      checkCount('max', bounds?.max, 1)
      const collected: ItemOf<Page>[] = []
      for await (const item of items(Math.min(max, bounds.max))) collected.push(item)
      return collected
    },
  }
}

/** Walks from page to page in order, fetching ahead while the consumer works; none is fetched ahead for what nobody will take. */
export function inOrder<Page extends object, Cursor extends string | number>(
  client: BillingClient,
  fetchPage: FetchPage<Page, Cursor>,
  { prefetch = 1 }: PaginateOptions = {},
  ahead?: Ahead<Cursor>,
): Walk<Page> {
  const atOnce = ahead?.concurrency ?? 1
  checkCount('prefetch', prefetch, 0, MAX_AHEAD)
  checkCount('concurrency', atOnce, 1, MAX_AHEAD)

  return async function* walk(limit, call) {
    const isLoop = createLoopDetector<Cursor>()
    const fetchAt = async (cursor: Cursor | undefined): Promise<Fetched<Page, Cursor>> => {
      try {
        const step = await fetchPage(cursor, call)
        const { page, items, next, rows = items.length } = step
        if (next === undefined || (rows && !isLoop(next))) return step
        throw neverEnding(client, page, rows ? `the cursor ${next} came twice` : 'an empty page says that more follow')
      } catch (error) {
        throw BillingError.isInstance(error) ? Object.assign(error, { cursor }) : error
      }
    }
    const queue: Promise<Fetched<Page, Cursor> | undefined>[] = []
    let left = limit
    let cursor: Cursor | undefined
    let tail: Promise<Fetched<Page, Cursor> | undefined> = fetchAt(undefined)
    queue.push(tail)
    const extend = (): void => {
      if (ahead) {
        cursor = ahead.after(cursor)
        tail = fetchAt(cursor)
      } else {
        // Each promise waits for the one before it, since only that page knows the cursor of the next.
        tail = tail.then((step) => (step?.next === undefined ? undefined : fetchAt(step.next)))
      }
      tail.catch(() => {})
      queue.push(tail)
    }
    for (;;) {
      while (queue.length < atOnce) extend()
      const step = await queue.shift()
      if (!step) return
      left -= step.items.length
      const isLast = step.next === undefined || left <= 0
      while (!isLast && queue.length < (ahead ? atOnce : prefetch)) extend()
      yield step
      if (isLast) return
    }
  }
}

/** The error for a provider that pages in circles. */
export function neverEnding({ provider }: BillingClient, page: unknown, complaint: string): ApiError {
  return new ApiError(`Paging would never end: ${complaint}`, {
    provider,
    operation: 'paginate',
    status: 200,
    kind: 'unexpected',
    attempts: 1,
    body: page,
  })
}

/** The items of a page, whatever the name of its list is. */
export function itemsOf<Page extends object>(page: Page): readonly ItemOf<Page>[] {
  const items: unknown = Object.values(page).find(Array.isArray)
  if (!items) throw notAList()
  return items as readonly ItemOf<Page>[]
}

/** A GET of a list function, for a provider's paging to look at and to change. */
export type Get = (
  path: string,
  init?: { readonly params?: { readonly query?: Readonly<Record<string, unknown>> } },
) => Promise<{ readonly data: object }>

/**
 * A client for list functions and nothing else: a function that would write is refused before anything is sent. `around` wraps what
 * its requests go through.
 */
export function readOnly<Client extends BillingClient>(client: Client, around?: (get: Get) => Get): Client {
  const refuse = (): never => {
    throw notAList()
  }
  const get = client.http.GET as Get
  return { ...client, http: { GET: around?.(get) ?? get, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse } }
}

function notAList(): Error {
  return invalid('list', 'must be one of the list functions, such as listCustomers')
}

/** Notices a sequence that has begun to repeat, in constant memory (Brent): compares with one value, renewed at powers of two. */
function createLoopDetector<T>(): (value: T) => boolean {
  let checkpoint: T | undefined
  let steps = 0
  return (value) => {
    if (value === checkpoint) return true
    steps += 1
    if ((steps & (steps - 1)) === 0) checkpoint = value
    return false
  }
}
