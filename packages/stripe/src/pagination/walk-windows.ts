import type { BillingClient, RequestOptions } from '@billing/core'
import { neverEnding } from '@billing/core/internal'
import { createPageQueue, type PageQueue } from './page-queue.js'
import { type FetchPart, fetchBehind, type Listed, withItems } from './place.js'
import type { Window, Windows } from './windows.js'

/** What the workers of a walk share. */
export interface WindowWalk<Page> {
  readonly client: BillingClient
  /** Fetches a page. */
  readonly fetchPart: FetchPart<Page>
  /** What is left to walk. */
  readonly windows: Windows
  /** The options of each request. */
  readonly call: RequestOptions
}

/** Starts so many workers on the windows. Returns the queue of their pages, which holds fewer than `capacity` and one for each worker. */
export function walkWindows<Page extends object>(
  walk: WindowWalk<Page>,
  workers: number,
  capacity: number,
): PageQueue<Page> {
  const queue = createPageQueue<Page>(capacity)
  Promise.all(Array.from({ length: workers }, () => work(walk, queue))).then(
    () => queue.end({}),
    (reason: unknown) => queue.end({ reason }),
  )
  return queue
}

/** Walks one window after the other until none is left. */
async function work<Page extends object>(walk: WindowWalk<Page>, queue: PageQueue<Page>): Promise<void> {
  const { windows } = walk
  while (windows.size && !queue.hasEnded) {
    const window = windows.take()
    await (window ? walkWindow(walk, queue, window) : queue.changed())
  }
}

/** Walks a window from its newest object to its oldest. */
async function walkWindow<Page extends object>(
  { client, fetchPart, windows, call }: WindowWalk<Page>,
  queue: PageQueue<Page>,
  window: Window,
): Promise<void> {
  const { place } = window
  for (let hasMore = true; hasMore; ) {
    if (!(await queue.hasRoom())) return
    const query = { created: { gte: window.from, lt: window.began }, starting_after: place.cursor }
    const found = await fetchBehind(fetchPart, place, query, call)
    const objects = found.items as readonly Listed[]
    if (objects[0] ? objects[0].created >= window.until : found.hasMore) {
      throw neverEnding(client, found.page, `the page at cursor ${place.cursor} is not what was asked for`)
    }
    // What lies below the window was given away while the request was under way.
    const own = withItems(
      found,
      objects.filter((object) => object.created >= window.from),
    )
    hasMore = found.hasMore && own.items.length === objects.length
    windows.advance(window, own.items as unknown as readonly Listed[], found.last)
    if (own.items.length) queue.push(own)
    else queue.wake()
  }
  windows.finish(window)
  queue.wake()
}
