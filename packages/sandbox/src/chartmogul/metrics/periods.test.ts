import { describe, expect, test } from 'vitest'
import { dayOf, toDate } from '../dates.js'
import { type Interval, periodsBetween } from './periods.js'

const ends = (from: string, to: string, interval: Interval, weekStart: 'monday' | 'sunday' = 'monday') =>
  periodsBetween(dayOf(Date.parse(from)), dayOf(Date.parse(to)), interval, weekStart).map(({ last }) => toDate(last))

describe('periodsBetween', () => {
  test('default', () => {
    expect(ends('2015-01-01', '2015-02-01', 'month')).toEqual(['2015-01-31', '2015-02-01'])
  })

  test('days', () => {
    expect(ends('2026-02-27', '2026-03-01', 'day')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  })

  test('weeks end before the configured first day', () => {
    expect(ends('2026-01-01', '2026-01-12', 'week')).toEqual(['2026-01-04', '2026-01-11', '2026-01-12'])
    expect(ends('2026-01-01', '2026-01-12', 'week', 'sunday')).toEqual(['2026-01-03', '2026-01-10', '2026-01-12'])
  })

  test('quarters and years', () => {
    expect(ends('2023-11-15', '2024-05-01', 'quarter')).toEqual(['2023-12-31', '2024-03-31', '2024-05-01'])
    expect(ends('2023-11-15', '2025-01-01', 'year')).toEqual(['2023-12-31', '2024-12-31', '2025-01-01'])
  })

  test('the periods of a range cover every day', () => {
    for (const interval of ['day', 'week', 'month', 'quarter', 'year'] as const) {
      const periods = periodsBetween(0, 1000, interval, 'monday')
      expect(periods[0]?.first).toBe(0)
      expect(periods.at(-1)?.last).toBe(1000)
      for (const [i, { first }] of periods.entries()) if (i > 0) expect(first).toBe((periods[i - 1]?.last ?? 0) + 1)
    }
  })
})
