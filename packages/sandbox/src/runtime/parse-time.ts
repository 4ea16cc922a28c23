const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/

/**
 * Reads `2026-01-31`, `2026-01-31 12:00:00` and ISO 8601; without an offset it is UTC, wherever the sandbox runs. `undefined` for anything
 * else, and for days that no calendar has.
 */
export function parseTime(value: unknown): number | undefined {
  const [, date, time = '00:00', zone = 'Z'] = (typeof value === 'string' && TIME.exec(value.trim())) || []
  if (!date || !isCalendarDay(date)) return undefined
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const parsed = Date.parse(`${date}T${time}${offset}`)
  return Number.isNaN(parsed) ? undefined : parsed
}

/** Whether there is a day `YYYY-MM-DD`: `Date` takes 30 February for 2 March. */
export function isCalendarDay(date: string): boolean {
  const day = Number(date.slice(8))
  return day <= 28 || new Date(`${date}T00:00:00Z`).getUTCDate() === day
}

/** Times are written with four digits for the year. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999)
const FIRST = Date.parse('0000-01-01T00:00:00Z')

/** Whether the clock of the sandbox can stand at `time`. */
export const isInRange = (time: number): boolean => time >= FIRST && time <= LAST

/** Reads what the clock can be set to: a date, milliseconds since the epoch, or text for `parseTime`. */
export function toTime(value: unknown): number | undefined {
  const time = value instanceof Date ? value.getTime() : typeof value === 'number' ? value : parseTime(value)
  return time !== undefined && isInRange(time) ? time : undefined
}
