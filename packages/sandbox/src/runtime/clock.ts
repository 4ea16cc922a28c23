import { addUnits, type Unit } from './add-units.js'
import { isInRange, toTime } from './parse-time.js'

const DURATION = /^(\d+)\s*(second|minute|hour|day|week|month|year)s?$/

/** The clock of the sandbox: it stands still until it is advanced. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Moves forward by a duration such as `'1 month'` or `'3 days'`, and calls every listener. */
  advance(duration: string): void
  /** Moves forward to a time (a date, milliseconds since the epoch or an ISO string), and calls every listener. */
  set(time: Date | number | string): void
  /** Calls `listener` after each move, with the time before and after it. Returns a function that stops it. */
  onAdvance(listener: (from: number, to: number) => void): () => void
}

/** A clock that its owner can also put at any time, past or future, without calling the listeners. */
export interface SettableClock extends Clock {
  jump(time: number): void
}

export function createClock(start: () => number): SettableClock {
  let offset = 0
  const listeners = new Set<(from: number, to: number) => void>()
  const now = () => start() + offset

  function moveTo(to: number): void {
    const from = now()
    offset += to - from
    for (const listener of listeners) listener(from, to)
  }

  return {
    now,
    advance(duration) {
      const [, count, unit] = DURATION.exec(duration.trim()) ?? []
      if (!count || !unit) {
        throw new TypeError(
          `clock.advance: "${duration}" is not a duration. Write a number and a unit, such as "1 month" or "3 days".`,
        )
      }
      const to = addUnits(now(), Number(count), unit as Unit)
      if (!isInRange(to)) throw new TypeError(`clock.advance: "${duration}" leads beyond the year 9999.`)
      moveTo(to)
    },
    set(time) {
      const to = toTime(time)
      if (to === undefined) {
        throw new TypeError(
          `clock.set: ${JSON.stringify(time)} is not a time. Give an ISO string such as "2026-04-01T00:00:00Z", or milliseconds since the epoch.`,
        )
      }
      if (to < now()) {
        const at = (milliseconds: number) => new Date(milliseconds).toISOString()
        throw new TypeError(
          `clock.set: ${at(to)} is before ${at(now())}, and the clock only moves forward. Reset the sandbox, or start another at that time.`,
        )
      }
      moveTo(to)
    },
    onAdvance(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    jump(time) {
      offset = time - start()
    },
  }
}
