import { neverEnding, type RequestOptions, type Step, type Walk } from '@billing/core'
import type { StripeClient } from './client.js'
import { createWindows, type Window } from './windows.js'

/** The range form of the `created` parameter. */
export type Bounds = { readonly [Bound in 'gt' | 'gte' | 'lt' | 'lte']?: number | undefined }

/** What a page of a walk is asked with. */
export interface PartQuery {
  readonly created?: Bounds | undefined
  readonly starting_after?: string | undefined
}

/** Fetches one page of a list. */
export type FetchPart<Page> = (
  query: PartQuery,
  call: RequestOptions,
) => Promise<Step<Page> & { readonly hasMore: boolean }>

interface Listed {
  readonly id: string
  readonly created: number
}

// Nothing at Stripe is older than Stripe.
const FOUNDED = Date.UTC(2010, 0) / 1000

/**
 * Walks several windows of the time line at once. Each object comes once, since windows do not overlap and each is walked by cursor;
 * the order is that in which pages arrive. Fewer than twice `concurrency` pages wait for a slow consumer.
 */
export function inParallel<Page extends object>(
  client: StripeClient,
  fetchPart: FetchPart<Page>,
  created: Bounds | undefined,
  concurrency: number,
): Walk<Page> {
  return async function* walk(limit, call) {
    const first = await fetchPart({ created }, call)
    yield first
    const oldest = first.items.at(-1) as Listed | undefined
    if (!first.hasMore || !oldest || first.items.length >= limit) return

    const lowest = created?.gte ?? (created?.gt === undefined ? FOUNDED : created.gt + 1)
    const windows = createWindows(lowest, (first.items[0] as Listed).created + 1, first.items.length)
    const ready: Step<Page>[] = []
    let changed = deferred()
    const wake = (): void => {
      changed.resolve()
      changed = deferred()
    }

    const walkWindow = async (window: Window, upper: Bounds, cursor?: string): Promise<void> => {
      let starting_after = cursor
      for (let hasMore = true; hasMore; ) {
        while (ready.length >= concurrency) await changed.promise
        const part = await fetchPart({ created: { ...upper, gte: window.from }, starting_after }, call)
        const rows = part.items as readonly Listed[]
        const last = rows.at(-1)
        if (last ? last.id === starting_after || last.created >= window.until : part.hasMore) {
          throw neverEnding(client, part.page, 'the list keeps neither to its cursor nor to the time asked for')
        }
        // What lies below the window was given away while the request was under way.
        const own = rows.filter((row) => row.created >= window.from)
        hasMore = part.hasMore && own.length === rows.length
        starting_after = last?.id
        windows.advance(window, own.length, last ? last.created + 1 : window.from)
        if (own.length) ready.push(withItems(part, own as unknown as Step<Page>['items']))
        wake()
      }
      windows.finish(window)
      wake()
    }

    const worker = async (): Promise<void> => {
      while (windows.size) {
        const window = windows.take()
        await (window ? walkWindow(window, { lt: window.began }) : changed.promise)
      }
    }

    const whole = windows.take() as Window
    windows.advance(whole, first.items.length, oldest.created + 1)
    const workers = [
      walkWindow(whole, { lt: created?.lt, lte: created?.lte }, oldest.id),
      ...Array.from({ length: concurrency - 1 }, worker),
    ]
    let outcome: { readonly reason?: unknown } | undefined
    Promise.all(workers)
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
      } else if (outcome) {
        if ('reason' in outcome) throw outcome.reason
        return
      } else await changed.promise
    }
  }
}

/** A page with only these of its items, so that whole pages do not overlap either. */
function withItems<Page extends object>({ page, items }: Step<Page>, own: Step<Page>['items']): Step<Page> {
  if (own.length === items.length) return { page, items }
  const key = Object.entries(page).find(([, value]) => Array.isArray(value))?.[0] ?? ''
  return { page: { ...page, [key]: own }, items: own }
}

function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
