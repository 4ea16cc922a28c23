import { describe, expect, test } from 'vitest'
import { addUnits } from './add-units.js'

const after = (from: string, ...step: [count: number, unit: Parameters<typeof addUnits>[2]]): string =>
  new Date(addUnits(Date.parse(from), ...step)).toISOString()

describe('addUnits', () => {
  test('default', () => {
    expect(after('2026-03-15T10:20:30.400Z', 1, 'month')).toBe('2026-04-15T10:20:30.400Z')
    expect(after('2026-03-15T10:20:30.400Z', 2, 'week')).toBe('2026-03-29T10:20:30.400Z')
    expect(after('2026-03-15T10:20:30.400Z', 3, 'year')).toBe('2029-03-15T10:20:30.400Z')
  })

  test('where the resulting month is too short, its last day is taken', () => {
    expect(after('2026-01-31T12:00:00Z', 1, 'month')).toBe('2026-02-28T12:00:00.000Z')
    expect(after('2024-01-31T12:00:00Z', 1, 'month')).toBe('2024-02-29T12:00:00.000Z')
    expect(after('2024-02-29T12:00:00Z', 1, 'year')).toBe('2025-02-28T12:00:00.000Z')
    expect(after('2024-02-29T12:00:00Z', 4, 'year')).toBe('2028-02-29T12:00:00.000Z')
  })

  test('goes back, also over a year boundary and before 1970', () => {
    expect(after('2026-01-31T00:00:00Z', -2, 'month')).toBe('2025-11-30T00:00:00.000Z')
    expect(after('1969-12-31T23:59:59.999Z', -1, 'month')).toBe('1969-11-30T23:59:59.999Z')
  })
})
