import { expect, test } from 'vitest'
import { parseTime, toOffsetIso } from './dates.js'

test('default', () => {
  const noon = Date.UTC(2026, 0, 31, 12)
  for (const text of [
    '2026-01-31T12:00:00Z',
    '2026-01-31T12:00:00.000Z',
    '2026-01-31T12:00:00+00:00',
    '2026-01-31 12:00:00',
    '2026-01-31 12:00:00 +0000',
    '2026-01-31 12:00:00 UTC',
    '2026-01-31T14:00:00+02:00',
    '2026-01-31 12:00',
  ]) {
    expect(parseTime(text), text).toBe(noon)
  }
  expect(parseTime('2026-01-31')).toBe(Date.UTC(2026, 0, 31))
  expect(toOffsetIso(noon)).toBe('2026-01-31T12:00:00+00:00')
})

test('anything else is undefined', () => {
  for (const value of ['', 'soon', '31.01.2026', '2026-13-01', 1_769_860_800, null, undefined]) {
    expect(parseTime(value)).toBeUndefined()
  }
})
