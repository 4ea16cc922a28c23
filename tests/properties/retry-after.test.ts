import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parseRetryAfter, retryDelay } from '../../packages/core/src/send/retry.js'
import { fc } from './fast-check.js'
import { text } from './text.js'

const NOW = Date.parse('2026-03-01T00:00:00Z')
const YEAR_MS = 366 * 24 * 3_600_000

beforeEach(() => vi.useFakeTimers({ now: NOW, toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

test('any string is a time to wait or nothing', () => {
  const almost = fc
    .tuple(fc.constantFrom('', '-', '+', '0x', '1e', ' '), fc.double().map(String), text)
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(text, almost, fc.double().map(String)), (header) => {
      const ms = parseRetryAfter(header)
      if (ms !== undefined) expect(ms).toSatisfy((wait: number) => wait >= 0 && Number.isFinite(wait))
    }),
  )
})

test('seconds are seconds', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('', ' ', '\t'), (seconds, space) => {
      expect(parseRetryAfter(`${space}${seconds}${space}`)).toBe(seconds * 1000)
    }),
  )
})

test('a date is the time until then, and nothing once it has passed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -YEAR_MS, max: YEAR_MS }), (ms) => {
      const wholeSeconds = Math.floor(ms / 1000) * 1000
      const header = new Date(NOW + wholeSeconds).toUTCString()
      expect(parseRetryAfter(header)).toBe(wholeSeconds < 0 ? undefined : wholeSeconds)
    }),
  )
})

test('no wait is longer than the time limit of a call', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.option(fc.double({ min: 0, noNaN: true }), { nil: undefined }),
      (attempt, asked) => {
        expect(retryDelay(attempt, asked)).toSatisfy((wait: number) => wait >= 0 && wait <= 20_000)
      },
    ),
  )
})
