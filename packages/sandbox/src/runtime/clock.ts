/** A calendar unit that billing periods are counted in. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const MILLISECONDS = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 }

/** Adds whole units in UTC; a month that is too short keeps its last day (31 January + 1 month is the end of February). */
export function addUnits(time: number, count: number, unit: Unit): number {
  if (unit !== 'month' && unit !== 'year') return time + count * MILLISECONDS[unit]
  const from = new Date(time)
  const months = from.getUTCFullYear() * 12 + from.getUTCMonth() + count * (unit === 'year' ? 12 : 1)
  const year = Math.floor(months / 12)
  const month = months - year * 12
  const day = Math.min(from.getUTCDate(), daysIn(year, month))
  const timeOfDay = time - Math.floor(time / MILLISECONDS.day) * MILLISECONDS.day
  return Date.UTC(year, month, day) + timeOfDay
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 1 && isLeap ? 29 : (DAYS[month] ?? 31)
}

const DURATION = /^(\d+)\s*(second|minute|hour|day|week|month|year)s?$/

/** The sandbox's own time: it stands still until it is told to move (or follows the machine's clock when created so). */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Moves forward by a duration such as `'1 month'` or `'3 days'` and lets every listener catch up. */
  advance(duration: string): void
  /** Calls `listener` after each move, with the time before and after it. Returns a function that stops it. */
  onAdvance(listener: (from: number, to: number) => void): () => void
}

/** A clock that its owner can also put to a time at once, past or future, without telling the listeners. */
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
