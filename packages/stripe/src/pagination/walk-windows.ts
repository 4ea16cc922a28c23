import type { BillingClient, RequestOptions } from '@billing/core'
import { neverEnding } from '@billing/core/internal'
import { type FetchPart, fetchBehind, type Listed, type Part, withItems } from './place.js'
import type { Window, Windows } from './windows.js'

/**
 * Fetches windows with several workers, each of which takes one window after the other, and yields the pages as they arrive. A worker
 * fetches no further page while `capacity` of them wait for the consumer.
 */
export async function* walkWindows<Page extends object>(
  windows: Windows,
  workers: number,
  capacity: number,
  walkOne: (window: Window) => AsyncIterable<Part<Page>>,
): AsyncGenerator<Part<Page>, void, undefined> {
  const ready: Part<Page>[] = []
  let hasEnded = false
  let waiting: (() => void)[] = []
  const change = (): Promise<void> => new Promise((resolve) => waiting.push(resolve))
  const wake = (): void => {
    for (const resolve of waiting) resolve()
    waiting = []
  }
  const hasRoom = async (): Promise<boolean> => {
    while (ready.length >= capacity && !hasEnded) await change()
    return !hasEnded
  }
  const work = async (): Promise<void> => {
    while ((await hasRoom()) && windows.size) {
      const window = windows.take()
      if (!window) {
        await change()
        continue
      }
      for await (const page of walkOne(window)) {
        if (page.items.length) ready.push(page)
        wake()
        if (!(await hasRoom())) return
      }
    }
  }
  const all = Promise.all(Array.from({ length: workers }, work))
  all
    .catch(() => {})
    .then(() => {
      hasEnded = true
      wake()
    })
  while (ready.length || !hasEnded) {
    const page = ready.shift()
    if (page) {
      wake()
      yield page
    } else await change()
  }
  await all
}

/** Fetches a window from its newest object to its oldest. Yields a page for each request, which may have no items. */
export async function* walkWindow<Page extends object>(
  client: BillingClient,
  fetchPart: FetchPart<Page>,
  windows: Windows,
  window: Window,
  call: RequestOptions,
): AsyncGenerator<Part<Page>, void, undefined> {
  const { place } = window
  for (let hasMore = true; hasMore; ) {
    const query = { created: { gte: window.from, lt: window.began }, starting_after: place.cursor }
    const found = await fetchBehind(fetchPart, place, query, call)
    const objects = found.items as readonly Listed[]
    if (objects[0] ? objects[0].created >= window.until : found.hasMore) {
      throw neverEnding(client, found.page, `the page at cursor ${place.cursor} is not what was asked for`)
    }
    // The older part of the window may have been split off during the request.
    const own = withItems(
      found,
      objects.filter((object) => object.created >= window.from),
    )
    hasMore = found.hasMore && own.items.length === objects.length
    windows.advance(window, own.items as unknown as readonly Listed[], found.last)
    if (!hasMore) windows.finish(window)
    yield own
  }
}
