import { describe, expect, test } from 'vitest'
import { addUnits } from './add-units.js'
import { createClock } from './clock.js'

const after = (from: string, ...step: [count: number, unit: Parameters<typeof addUnits>[2]]): string =>
  new Date(addUnits(Date.parse(from), ...step)).toISOString()

describe('addUnits', () => {
  test('default', () => {
    expect(after('2026-03-15T10:20:30.400Z', 1, 'month')).toBe('2026-04-15T10:20:30.400Z')
    expect(after('2026-03-15T10:20:30.400Z', 2, 'week')).toBe('2026-03-29T10:20:30.400Z')
    expect(after('2026-03-15T10:20:30.400Z', 3, 'year')).toBe('2029-03-15T10:20:30.400Z')
  })

  test('a month that is too short keeps its last day', () => {
    expect(after('2026-01-31T12:00:00Z', 1, 'month')).toBe('2026-02-28T12:00:00.000Z')
    expect(after('2024-01-31T12:00:00Z', 1, 'month')).toBe('2024-02-29T12:00:00.000Z')
    expect(after('2024-02-29T12:00:00Z', 1, 'year')).toBe('2025-02-28T12:00:00.000Z')
    expect(after('2024-02-29T12:00:00Z', 4, 'year')).toBe('2028-02-29T12:00:00.000Z')
  })

  test('goes back, over the turn of a year and before 1970 too', () => {
    expect(after('2026-01-31T00:00:00Z', -2, 'month')).toBe('2025-11-30T00:00:00.000Z')
    expect(after('1969-12-31T23:59:59.999Z', -1, 'month')).toBe('1969-11-30T23:59:59.999Z')
  })
})

describe('createClock', () => {
  test('stands still, moves when told to and tells its listeners', () => {
    const clock = createClock(() => Date.parse('2026-01-31T00:00:00Z'))
    const moves: [number, number][] = []
    const stop = clock.onAdvance((from, to) => moves.push([from, to]))
    clock.advance('1 month')
    stop()
    clock.advance('1 day')
    expect(new Date(clock.now()).toISOString()).toBe('2026-03-01T00:00:00.000Z')
    expect(moves).toEqual([[Date.parse('2026-01-31T00:00:00Z'), Date.parse('2026-02-28T00:00:00Z')]])
  })

  test('refuses what is no duration', () => {
    expect(() => createClock(() => 0).advance('soon')).toThrow('is not a duration')
  })
})
