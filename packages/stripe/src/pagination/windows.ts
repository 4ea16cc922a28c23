import { invalid } from '@billing/core/internal'
import { createPlace, type Listed, moveBehind, type Place } from './place.js'

/** A time range, in Unix seconds, that one worker fetches from its newest object to its oldest. */
export interface Window {
  /** The first second of the range. Increases when the older part is split off. */
  from: number
  /** All objects that are still to be fetched were created before this second. */
  until: number
  /** Where it began, and how many objects were found since then: its density. */
  readonly began: number
  found: number
  /** The last object taken from it. */
  readonly place: Place
}

/** The windows that are not finished. An idle worker takes the older half of the window with the most expected objects. */
export interface Windows {
  /** Adds a window that no worker has yet. `seen` are the ids taken from its last second. */
  add(from: number, until: number, seen?: readonly string[]): Window
  /** Returns a window for an idle worker; undefined while none is worth splitting. */
  take(): Window | undefined
  /** Records that these objects were taken from a window, from a page that ends with the id `last`. */
  advance(window: Window, objects: readonly Listed[], last: string | undefined): void
  /** Removes a finished window. */
  finish(window: Window): void
  readonly size: number
  /** The remaining windows, in a form that `readCursor` understands. */
  cursor(): string
}

// 2010: no object is expected to be older than Stripe; a window may begin earlier all the same.
const FOUNDED = 1_262_304_000

const startOf = ({ from }: Window): number => Math.max(from, FOUNDED)

/** A window is split while more than `worthwhile` objects are expected in it. */
export function createWindows(worthwhile: number): Windows {
  const active = new Set<Window>()
  const waiting: Window[] = []
  let found = 0
  let seconds = 0

  /** How many objects a window still has: by its own density once it is known, by that of all windows before. */
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

/** The windows of a cursor, as arguments of `add`. Undefined for a cursor of another kind. */
export function readCursor(cursor: string | number | undefined): Parameters<Windows['add']>[] | undefined {
  if (!`${cursor}`.startsWith('[')) return undefined
  try {
    const windows: [number, number, ...string[]][] = JSON.parse(`${cursor}`)
    return windows.map(([from, until, ...seen]) => [from, until, seen])
  } catch {
    throw invalid('resume', 'must be the cursor of an error of the same walk')
  }
}
