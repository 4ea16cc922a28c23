import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, parseDatetime, startOfDay, toDate, toDatetime } from './dates.js'

describe('toDatetime', () => {
  test('default', () => {
    expect(toDatetime(Date.UTC(2026, 2, 10, 6, 1, 49))).toBe('2026-03-10T01:01:49-05:00')
    expect(toDatetime(Date.UTC(2026, 0, 10, 6, 1, 49))).toBe('2026-01-10T00:01:49-06:00')
  })

  test('agrees with the time zone database around every daylight saving change', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'America/Chicago',
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    for (let year = 2015; year <= 2035; year++) {
      for (const month of [2, 10]) {
        for (let hour = 0; hour < 15 * 24; hour++) {
          const time = Date.UTC(year, month, 1, hour, 30)
          expect(toDatetime(time).slice(0, 19).replace('T', ' ')).toBe(format.format(time))
        }
      }
    }
  })
})

describe('parseDatetime', () => {
  test('default', () => {
    expect(parseDatetime('2026-03-10')).toBe(Date.UTC(2026, 2, 10, 5))
    expect(parseDatetime('2026-01-10 09:15:00')).toBe(Date.UTC(2026, 0, 10, 15, 15))
    expect(parseDatetime('2026-03-10T09:15:00-05:00')).toBe(Date.UTC(2026, 2, 10, 14, 15))
    expect(parseDatetime('soon')).toBeUndefined()
    expect(parseDatetime('2026-13-45')).toBeUndefined()
  })

  test('reads what toDatetime writes', () => {
    for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 3_600_000) {
      expect(parseDatetime(toDatetime(time))).toBe(time)
    }
  })
})

test('calendar days', () => {
  expect(toDate(Date.UTC(2026, 2, 10, 3))).toBe('2026-03-09')
  expect(startOfDay(Date.UTC(2026, 2, 10, 3))).toBe(Date.UTC(2026, 2, 9, 5))
  expect(addDays('2026-02-27', 3)).toBe('2026-03-02')
  expect(daysBetween('2015-01-31', '2015-05-12')).toBe(101)
})
