import { BillingError } from '@billing/core'
import { neverEnding, type Step, type Walk } from '@billing/core/internal'
import type { StripeClient } from './client.js'
import { type Bounds, type FetchPart, fetchBehind, isUnknownTime, type Listed, withItems } from './paginate-place.js'
import { createWindows, readCursor, type Window } from './windows.js'

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
    let isDivisible = true
    let top: Window | undefined
    let taken = 0
    const left = readCursor(resume)
    for (const window of left ?? []) windows.add(...window)
    if (!left) {
      const part = await fetchPart({}, call)
      yield part
      const objects = part.items as readonly Listed[]
      if (!part.hasMore) return
      const oldest = objects.at(-1)
      if (!oldest) throw neverEnding(client, part.page, 'the first page is empty and says that more follow')
      if (typeof oldest.created !== 'number') return yield* inOrder(oldest.id)(limit, call)
      const lowest = created?.gte ?? (created?.gt === undefined ? 0 : created.gt + 1)
      top = windows.add(lowest, (objects[0] as Listed).created + 1)
      windows.advance(top, objects, oldest.id)
      taken = objects.length
    }
    const workers = Math.min(concurrency, Math.ceil((limit - taken) / pageSize))

    const ready: Step<Page>[] = []
    let outcome: { readonly reason?: unknown } | undefined
    let changed = deferred()
    const wake = (): void => {
      changed.resolve()
      changed = deferred()
    }

    const walkWindow = async (window: Window): Promise<void> => {
      const { place } = window
      for (let hasMore = true; hasMore; ) {
        while (ready.length >= concurrency && !outcome) await changed.promise
        if (outcome) return
        const query = { created: { gte: window.from, lt: window.began }, starting_after: place.cursor }
        const found = await fetchBehind(fetchPart, place, query, call).catch((error: unknown) => {
          if (isUnknownTime(error)) isDivisible = false
          throw error
        })
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
        if (own.items.length) ready.push(own)
        wake()
      }
      windows.finish(window)
      wake()
    }

    const worker = async (): Promise<void> => {
      while (windows.size && !outcome) {
        const window = windows.take()
        await (window ? walkWindow(window) : changed.promise)
      }
    }

    Promise.all(Array.from({ length: workers }, worker))
      .then(
        () => ({}),
        (reason: unknown) => ({ reason }),
      )
      .then((result) => {
        outcome = result
        wake()
      })
    for (;;) {
      const step = ready.shift()
      if (step) {
        wake()
        yield step
      } else if (!outcome) {
        await changed.promise
      } else if (!('reason' in outcome)) {
        return
      } else if (!isDivisible && top?.place.cursor) {
        // The other windows found nothing they could use, so all that is left lies behind the first.
        return yield* inOrder(top.place.cursor)(limit, call)
      } else {
        const { reason } = outcome
        throw BillingError.isInstance(reason) ? Object.assign(reason, { cursor: windows.cursor() }) : reason
      }
    }
  }
}

function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve!: () => void
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
