/** A stretch of the time line, in Unix seconds, that one worker walks from its newest object to its oldest. */
export interface Window {
  /** The first second that belongs to it. Rises when the older part is given away. */
  from: number
  /** All that is still to come was created before this second. */
  until: number
  /** Where it began, and how many objects were found since: its density. */
  readonly began: number
  found: number
}

/** The windows of a walk. A worker without one takes over the older half of that in which most is expected. */
export interface Windows {
  /** A window for an idle worker; undefined while none is worth dividing. */
  take(): Window | undefined
  /** Notes that `found` more objects came and that those still to come were created before `until`. */
  advance(window: Window, found: number, until: number): void
  /** Removes a window that has been walked to its end. */
  finish(window: Window): void
  readonly size: number
}

/** Starts with one window; dividing pays while more than `worthwhile` objects are expected in it. */
export function createWindows(from: number, until: number, worthwhile: number): Windows {
  const active = new Set<Window>()
  let found = 0
  let seconds = 0

  const add = (from: number, until: number): Window => {
    const window = { from, until, began: until, found: 0 }
    active.add(window)
    return window
  }

  /** How many objects a window still holds: by its own density once that is known, by everybody's before. */
  const expected = (window: Window): number => {
    const density = window.found ? window.found / (window.began - window.until + 1) : found / (seconds + 1)
    return (window.until - window.from) * density
  }

  let rest: Window | undefined = add(from, until)
  return {
    take() {
      if (rest) {
        const whole = rest
        rest = undefined
        return whole
      }
      const [richest] = [...active]
        .filter((window) => window.until - window.from > 1 && expected(window) > worthwhile)
        .sort((a, b) => expected(b) - expected(a))
      if (!richest) return undefined
      const middle = Math.floor((richest.from + richest.until) / 2)
      const older = add(richest.from, middle)
      richest.from = middle
      return older
    },
    advance(window, count, until) {
      found += count
      seconds += window.until - until
      window.found += count
      window.until = until
    },
    finish: (window) => active.delete(window),
    get size() {
      return active.size
    },
  }
}
