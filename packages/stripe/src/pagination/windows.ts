import { invalid } from '@billing/core/internal'
import { createPlace, type Listed, moveBehind, type Place } from './place.js'

/** A stretch of the time line, in Unix seconds, that one worker walks from its newest object to its oldest. */
export interface Window {
  /** The first second that belongs to it. Rises when the older part is given away. */
  from: number
  /** All that is still to come was created before this second. */
  until: number
  /** Where it began, and how many objects were found since: its density. */
  readonly began: number
  found: number
  /** The last object taken from it. */
  readonly place: Place
}

/** The windows of a walk that have not been walked to their ends. A worker without one takes over the older half of that in which most is expected. */
export interface Windows {
  /** A further one, which no worker has yet. `seen` is what was taken from its last second. */
  add(from: number, until: number, seen?: readonly string[]): Window
  /** A window for an idle worker; undefined while none is worth dividing. */
  take(): Window | undefined
  /** Notes that these objects were taken from a window, from a page that ends with the id `last`. */
  advance(window: Window, objects: readonly Listed[], last: string | undefined): void
  /** Removes a window that has been walked to its end. */
  finish(window: Window): void
  readonly size: number
  /** What is left to walk, in a form that `readCursor` understands. */
  cursor(): string
}

// 2010: nothing at Stripe is older than Stripe; elsewhere there may be, but nothing is expected there.
const FOUNDED = 1_262_304_000

const startOf = ({ from }: Window): number => Math.max(from, FOUNDED)

/** Dividing a window pays while more than `worthwhile` objects are expected in it. */
export function createWindows(worthwhile: number): Windows {
  const active = new Set<Window>()
  const waiting: Window[] = []
  let found = 0
  let seconds = 0

  /** How many objects a window still holds: by its own density once that is known, by everybody's before. */
  const expected = (window: Window): number => {
    const density = window.found ? window.found / (window.began - window.until + 1) : found / (seconds + 1)
    return (window.until - startOf(window)) * density
  }

  const add: Windows['add'] = (from, until, seen) => {
    const window = { from, until, began: until, found: 0, place: createPlace(until - 1, seen) }
    active.add(window)
    waiting.push(window)
    return window
  }

  const divide = (): void => {
    const [richest] = [...active]
      .filter((window) => window.until - startOf(window) > 1 && expected(window) > worthwhile)
      .sort((a, b) => expected(b) - expected(a))
    if (!richest) return
    const middle = Math.floor((startOf(richest) + richest.until) / 2)
    add(richest.from, middle)
    richest.from = middle
  }

  return {
    add,
    take() {
      if (!waiting.length) divide()
      return waiting.shift()
    },
    advance(window, objects, last) {
      const oldest = objects.at(-1)
      const until = oldest ? oldest.created + 1 : window.from
      found += objects.length
      seconds += window.until - until
      window.found += objects.length
      window.until = until
      moveBehind(window.place, objects, last)
    },
    finish: (window) => active.delete(window),
    get size() {
      return active.size
    },
    cursor: () => JSON.stringify([...active].map(({ from, until, place }) => [from, until, ...place.seen])),
  }
}

/** What a walk had left: for each window what `add` takes. Undefined for a cursor of another kind. */
export function readCursor(cursor: string | number | undefined): Parameters<Windows['add']>[] | undefined {
  if (!`${cursor}`.startsWith('[')) return undefined
  try {
    const windows: [number, number, ...string[]][] = JSON.parse(`${cursor}`)
    return windows.map(([from, until, ...seen]) => [from, until, seen])
  } catch {
    throw invalid('resume', 'must be the cursor of an error of the same walk')
  }
}
