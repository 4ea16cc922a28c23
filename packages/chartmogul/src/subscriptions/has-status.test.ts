import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Subscription } from '../gen/models.js'
import { hasStatus } from './has-status.js'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-03-01T00:00:00Z'), toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const starting = (start: unknown): Subscription => ({ status: 'active', 'start-date': start }) as Subscription

test('default', () => {
  expect(hasStatus('active')(starting('2026-01-01T00:00:00+00:00'))).toBe(true)
})

test.each([
  ['a second from now', '2026-03-01T00:00:01+00:00', true],
  ['now', '2026-03-01T00:00:00+00:00', false],
  ['a second ago', '2026-02-28T23:59:59+00:00', false],
  ['never', null, false],
  ['at a time that is not a string', { toString: null }, false],
])('one that starts %s is future or is not', (_, start, isFuture) => {
  expect(hasStatus('future')(starting(start))).toBe(isFuture)
})
