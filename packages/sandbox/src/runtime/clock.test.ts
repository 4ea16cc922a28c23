import { describe, expect, test } from 'vitest'
import { createClock } from './clock.js'

describe('createClock', () => {
  test('stands still, moves when advanced and calls its listeners', () => {
    const clock = createClock(() => Date.parse('2026-01-31T00:00:00Z'))
    const moves: [number, number][] = []
    const stop = clock.onAdvance((from, to) => moves.push([from, to]))
    clock.advance('1 month')
    stop()
    clock.advance('1 day')
    expect(new Date(clock.now()).toISOString()).toBe('2026-03-01T00:00:00.000Z')
    expect(moves).toEqual([[Date.parse('2026-01-31T00:00:00Z'), Date.parse('2026-02-28T00:00:00Z')]])
  })

  test('refuses an invalid duration', () => {
    expect(() => createClock(() => 0).advance('soon')).toThrow('is not a duration')
  })
})
