import { checkCount } from '../checks/check-count.js'
import type { BillingClient } from '../client/billing-client.js'
import { BillingError } from '../errors.js'
import { neverEnding } from './never-ending.js'
import type { PageRequestOptions, PaginateOptions, Step, Walk } from './paginator.js'

/** A page, its items in the order of the walk, and where the next page starts; `undefined` after the last. */
export interface Fetched<Page, Cursor> extends Step<Page> {
  /** Where the next page starts; `undefined` after the last. */
  readonly next: Cursor | undefined
  /** How many rows the provider sent, where a filter on its answer may have left fewer items. */
  readonly rows?: number | undefined
  /** What no two pages have in common, where cursors are counted and so differ even if the provider ignores them. */
  readonly mark?: string | undefined
}

/** How one provider pages: fetches the page at a cursor. Cursors compare with `===`. */
export type FetchPage<Page, Cursor> = (
  cursor: Cursor | undefined,
  call: PageRequestOptions,
) => Promise<Fetched<Page, Cursor>>

/** For cursors that are known before their pages: how many pages are fetched at a time, and the cursor that follows another. */
export interface Ahead<Cursor> {
  /** How many pages are fetched at a time. */
  readonly concurrency: number
  /** How many items a full page holds. */
  readonly size: number
  /** The cursor of the page after the one at `cursor`. */
  after(cursor: Cursor | undefined): Cursor
}

/** Pages that may be under way or wait for the consumer at the same time. */
const MAX_AHEAD = 100

/**
 * Walks from page to page in order, fetching ahead while the consumer works, but no further than its limit. `begin` starts each walk, with
 * a state of its own.
 */
export function inOrder<Page extends object, Cursor extends string | number>(
  client: BillingClient,
  begin: () => FetchPage<Page, Cursor>,
  { prefetch = 1, resume }: PaginateOptions = {},
  ahead?: Ahead<Cursor>,
): Walk<Page> {
  const atOnce = ahead?.concurrency ?? 1
  checkCount('prefetch', prefetch, 0, MAX_AHEAD)
  checkCount('concurrency', atOnce, 1, MAX_AHEAD)

  return async function* walk(limit, call) {
    const fetchPage = begin()
    const isLoop = createLoopDetector<string | number>()
    const fetchAt = async (cursor: Cursor | undefined): Promise<Fetched<Page, Cursor>> => {
      try {
        const step = await fetchPage(cursor, call)
        const { page, items, next, rows = items.length, mark } = step
        // An empty cursor leads to the first page.
        if (next === undefined || (rows && next && next !== cursor && !isLoop(mark ?? next))) return step
        const complaint = rows ? 'leads back to a page that was read before' : 'is empty although more should follow'
        throw neverEnding(client, page, `the page at cursor ${cursor ?? 'none'} ${complaint}`)
      } catch (error) {
        throw BillingError.isInstance(error) ? Object.assign(error, { cursor }) : error
      }
    }
    let left = limit
    let size = ahead?.size ?? 0
    // A store without a cursor may return `null`.
    let cursor = (resume || undefined) as Cursor | undefined
    let tail: Promise<Fetched<Page, Cursor> | undefined> = fetchAt(cursor)
    const queue = [tail]
    const fill = (depth: number): void => {
      while (queue.length < depth && queue.length * size < left) {
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
    }
    for (;;) {
      fill(atOnce)
      // There is one: the walk returns with the page that has no next.
      const step = (await queue.shift()) as Fetched<Page, Cursor>
      left -= step.items.length
      if (step.next === undefined) {
        yield step
        return
      }
      size = ahead?.size ?? step.items.length
      fill(ahead ? atOnce : prefetch)
      yield step
    }
  }
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
