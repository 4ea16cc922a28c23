import { dayOf } from '../dates.js'

export const INTERVALS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Interval = (typeof INTERVALS)[number]

/** First and last day of one entry, both included. */
export interface Period {
  readonly first: number
  readonly last: number
}

/** Splits a range of days at calendar boundaries; the first and the last period may be shorter. */
export function periodsBetween(
  first: number,
  last: number,
  interval: Interval,
  weekStart: 'monday' | 'sunday',
): Period[] {
  const periods: Period[] = []
  for (let from = first; from <= last; ) {
    const to = Math.min(lastDayOf(from, interval, weekStart), last)
    periods.push({ first: from, last: to })
    from = to + 1
  }
  return periods
}

function lastDayOf(day: number, interval: Interval, weekStart: 'monday' | 'sunday'): number {
  if (interval === 'day') return day
  // Day 0 of the epoch was a Thursday.
  if (interval === 'week') return day + 6 - ((day + (weekStart === 'monday' ? 3 : 4)) % 7)
  const date = new Date(day * 86_400_000)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth()
  if (interval === 'year') return dayOf(Date.UTC(year, 12, 0))
  return dayOf(Date.UTC(year, interval === 'quarter' ? month - (month % 3) + 3 : month + 1, 0))
}
