import { BillingError } from '@billing/core'
import { neverEnding, type Walk } from '@billing/core/internal'
import type { StripeClient } from '../client.js'
import { type Bounds, type FetchPart, isUnknownTime, type Listed, type Part } from './place.js'
import { walkWindows } from './walk-windows.js'
import { createWindows, readCursor, type Window, type Windows } from './windows.js'

/** How a walk is divided. */
export interface Division {
  readonly concurrency: number
  readonly created: Bounds | undefined
  /** How many objects a page holds. */
  readonly pageSize: number
  /** What an earlier walk had left. */
  readonly resume: string | number | undefined
}

/**
 * Walks several windows of the time line at once. Each object comes once, since windows do not overlap and each is walked by cursor;
 * the order is that in which pages arrive. Fewer than twice `concurrency` pages wait for a slow consumer. A list that knows no `created`
 * cannot be divided: `inOrder` walks it on from a cursor.
 */
export function inParallel<Page extends object>(
  client: StripeClient,
  fetchPart: FetchPart<Page>,
  { concurrency, created, pageSize, resume }: Division,
  inOrder: (cursor: string) => Walk<Page>,
): Walk<Page> {
  return async function* walk(limit, call) {
    const windows = createWindows(pageSize)
    const left = readCursor(resume)
    for (const window of left ?? []) windows.add(...window)
    let top: Window | undefined
    let taken = 0
    if (!left) {
      const first = await fetchPart({}, call)
      yield first
      if (!first.hasMore) return
      const oldest = (first.items as readonly Listed[]).at(-1)
      if (!oldest) throw neverEnding(client, first.page, 'the first page is empty and says that more follow')
      if (typeof oldest.created !== 'number') return yield* inOrder(oldest.id)(limit, call)
      top = addAllBehind(windows, first, created)
      taken = first.items.length
    }

    let isDivisible = true
    const fetchOfWindow: FetchPart<Page> = (query, options) =>
      fetchPart(query, options).catch((error: unknown) => {
        if (isUnknownTime(error)) isDivisible = false
        throw error
      })
    const workers = Math.min(concurrency, Math.ceil((limit - taken) / pageSize))
    const queue = walkWindows({ client, fetchPart: fetchOfWindow, windows, call }, workers, concurrency)
    for (;;) {
      const next = await queue.take()
      if ('page' in next) yield next
      else if (!('reason' in next)) return
      // The other windows found nothing they could use, so all that is left lies behind the first.
      else if (!isDivisible && top?.place.cursor) return yield* inOrder(top.place.cursor)(limit, call)
      else throw withCursor(next.reason, windows)
    }
  }
}

/** Adds the window of everything behind the first page. */
function addAllBehind<Page>(windows: Windows, { items }: Part<Page>, created: Bounds | undefined): Window {
  const objects = items as readonly Listed[]
  const [newest, oldest] = [objects[0] as Listed, objects.at(-1) as Listed]
  const lowest = created?.gte ?? (created?.gt === undefined ? 0 : created.gt + 1)
  const window = windows.add(lowest, newest.created + 1)
  windows.advance(window, objects, oldest.id)
  return window
}

/** What a walk failed with, and where it can be resumed. */
function withCursor(reason: unknown, windows: Windows): unknown {
  return BillingError.isInstance(reason) ? Object.assign(reason, { cursor: windows.cursor() }) : reason
}
