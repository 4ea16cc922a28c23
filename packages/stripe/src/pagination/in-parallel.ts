import { BillingError } from '@billing/core'
import { neverEnding, type Walk } from '@billing/core/internal'
import type { StripeClient } from '../client.js'
import { type Bounds, type FetchPart, isUnknownTime, type Listed } from './place.js'
import { walkWindow, walkWindows } from './walk-windows.js'
import { createWindows, readCursor, type Window, type Windows } from './windows.js'

/** How a list is split. */
export interface Division {
  readonly concurrency: number
  readonly created: Bounds | undefined
  /** How many objects a page holds. */
  readonly pageSize: number
  /** The cursor of an earlier error. */
  readonly resume: string | number | undefined
}

/**
 * Fetches several time ranges of a list concurrently. Each object comes once, since windows do not overlap and each is paged by cursor;
 * the order is that in which pages arrive. Fewer than twice `concurrency` pages wait for a slow consumer. A list without `created`
 * cannot be split: `inOrder` continues from a cursor.
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
      const objects = first.items as readonly Listed[]
      const oldest = objects.at(-1)
      if (!oldest) throw neverEnding(client, first.page, 'the first page is empty and says that more follow')
      if (typeof oldest.created !== 'number') return yield* inOrder(oldest.id)(limit, call)
      top = addAllBehind(windows, objects, oldest, created)
      taken = objects.length
    }

    let isDivisible = true
    const fetchOfWindow: FetchPart<Page> = (query, options) =>
      fetchPart(query, options).catch((error: unknown) => {
        if (isUnknownTime(error)) isDivisible = false
        throw error
      })
    const workers = Math.min(concurrency, Math.ceil((limit - taken) / pageSize))
    try {
      yield* walkWindows(windows, workers, concurrency, (window) =>
        walkWindow(client, fetchOfWindow, windows, window, call),
      )
    } catch (error) {
      // The other windows returned nothing, so all remaining objects come after the first window's cursor.
      if (!isDivisible && top?.place.cursor) return yield* inOrder(top.place.cursor)(limit, call)
      throw BillingError.isInstance(error) ? Object.assign(error, { cursor: windows.cursor() }) : error
    }
  }
}

/** Adds the window of everything after the first page. */
function addAllBehind(
  windows: Windows,
  objects: readonly Listed[],
  oldest: Listed,
  created: Bounds | undefined,
): Window {
  const lowest = created?.gte ?? (created?.gt === undefined ? 0 : created.gt + 1)
  const window = windows.add(lowest, (objects[0] as Listed).created + 1)
  windows.advance(window, objects, oldest.id)
  return window
}
