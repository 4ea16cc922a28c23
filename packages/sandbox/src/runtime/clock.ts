import { addUnits, type Unit } from './add-units.js'

const DURATION = /^(\d+)\s*(second|minute|hour|day|week|month|year)s?$/

/** The clock of the sandbox: it stands still until it is advanced. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Moves forward by a duration such as `'1 month'` or `'3 days'`, and calls every listener. */
  advance(duration: string): void
  /** Calls `listener` after each move, with the time before and after it. Returns a function that stops it. */
  onAdvance(listener: (from: number, to: number) => void): () => void
}

/** A clock that its owner can also set to any time, past or future, without calling the listeners. */
export interface SettableClock extends Clock {
  set(time: number): void
}

export function createClock(start: () => number): SettableClock {
  let offset = 0
  const listeners = new Set<(from: number, to: number) => void>()
  const now = () => start() + offset
  return {
    now,
    advance(duration) {
      const [, count, unit] = DURATION.exec(duration.trim()) ?? []
      if (!count || !unit) {
        throw new TypeError(
          `clock.advance: "${duration}" is not a duration. Write a number and a unit, such as "1 month" or "3 days".`,
        )
      }
      const from = now()
      const to = addUnits(from, Number(count), unit as Unit)
      offset += to - from
      for (const listener of listeners) listener(from, to)
    },
    onAdvance(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(time) {
      offset = time - start()
    },
  }
}
