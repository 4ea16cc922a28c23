/** A calendar unit that billing periods are counted in. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const MILLISECONDS = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 }

/** Adds whole units in UTC. Where the resulting month is too short its last day is taken: 31 January + 1 month is the end of February. */
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
