import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundary, periodEnd, periodStart, prorate } from './periods.js'

const at = (text: string) => Date.parse(text) / 1000
const cycle = fc.record({
  interval: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
  interval_count: fc.integer({ min: 1, max: 12 }),
})
const moment = fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2100-01-01T00:00:00Z') })

describe('billing periods', () => {
  it('default', () => {
    const monthly = { interval: 'month', interval_count: 1 } as const
    expect(boundary(at('2024-01-31T10:00:00Z'), monthly, 1)).toBe(at('2024-02-29T10:00:00Z'))
    expect(periodEnd(at('2026-01-31T10:00:00Z'), monthly, at('2026-02-28T10:00:00Z'))).toBe(at('2026-03-31T10:00:00Z'))
    expect(periodStart(at('2026-01-31T10:00:00Z'), monthly, at('2026-03-01T00:00:00Z'))).toBe(
      at('2026-02-28T10:00:00Z'),
    )
  })
  it('contain the given time, for any anchor and cycle', () => {
    fc.assert(
      fc.property(moment, cycle, moment, (anchor, of, time) => {
        const [start, end] = [periodStart(anchor, of, time), periodEnd(anchor, of, time)]
        expect(start).toBeLessThanOrEqual(time)
        expect(end).toBeGreaterThan(time)
        expect(periodEnd(anchor, of, start)).toBe(end)
      }),
    )
  })
  it('return to the anchor’s day in every month that has it', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), (anchor, count) => {
        const found = new Date(boundary(anchor, { interval: 'month', interval_count: 1 }, count) * 1000)
        const wanted = new Date(anchor * 1000).getUTCDate()
        const last = new Date(Date.UTC(found.getUTCFullYear(), found.getUTCMonth() + 1, 0)).getUTCDate()
        expect(found.getUTCDate()).toBe(Math.min(wanted, last))
      }),
    )
  })
})

describe('prorate', () => {
  it('default', () => {
    expect(prorate(3100, { from: 10, to: 31 }, { start: 0, end: 31 })).toBe(2100)
    expect(prorate(100, { from: 0, to: 1 }, { start: 0, end: 3 })).toBe(33)
  })
  it('never exceeds the whole, and the parts of a period add up to it within one minor unit', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999_999),
        fc.integer({ min: 1, max: 40_000_000 }),
        fc.nat(40_000_000),
        (amount, length, cut) => {
          const whole = { start: 0, end: length }
          const middle = Math.min(cut, length)
          const parts =
            prorate(amount, { from: 0, to: middle }, whole) + prorate(amount, { from: middle, to: length }, whole)
          expect(Math.abs(parts - amount)).toBeLessThanOrEqual(1)
          expect(prorate(amount, { from: -5, to: length * 2 }, whole)).toBe(amount)
        },
      ),
    )
  })
  it('is 0 for a period without length', () => {
    expect(prorate(100, { from: 0, to: 1 }, { start: 5, end: 5 })).toBe(0)
  })
})
