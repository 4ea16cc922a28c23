import { expect, test } from 'vitest'
import { parseTime, toTime } from './parse-time.js'

const NOON = Date.UTC(2026, 0, 31, 12)

test('a time is read in the formats that clients send, in UTC where they name no offset', () => {
  for (const text of [
    '2026-01-31T12:00:00Z',
    '2026-01-31T12:00:00.000Z',
    '2026-01-31T12:00:00+00:00',
    '2026-01-31T12:00:00',
    '2026-01-31 12:00:00',
    '2026-01-31 12:00:00 +0000',
    '2026-01-31 12:00:00 UTC',
    '2026-01-31T14:00:00+02:00',
    '2026-01-31 12:00',
  ]) {
    expect(parseTime(text), text).toBe(NOON)
  }
  expect(parseTime('2026-01-31')).toBe(Date.UTC(2026, 0, 31))
  expect(parseTime('2028-02-29')).toBe(Date.UTC(2028, 1, 29))
})

test('anything else is undefined, and so are days that do not exist', () => {
  for (const value of ['', 'soon', '31.01.2026', '2026-13-01', '2026-01-32', 1_769_860_800, null, undefined]) {
    expect(parseTime(value)).toBeUndefined()
  }
  for (const day of ['2026-02-29', '2026-02-30', '2026-04-31', '2026-06-31T12:00:00Z', '2100-02-29']) {
    expect(parseTime(day), day).toBeUndefined()
  }
})

test('the clock takes dates and milliseconds too, of years that have four digits', () => {
  expect([toTime(new Date(NOON)), toTime(NOON), toTime('2026-01-31T12:00:00Z')]).toEqual([NOON, NOON, NOON])
  for (const value of [new Date(Number.NaN), Number.NaN, 1e15, -1e15, true, [], null]) {
    expect(toTime(value)).toBeUndefined()
  }
})
