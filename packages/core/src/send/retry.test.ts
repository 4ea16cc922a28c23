import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isRetryable, parseRetryAfter, retryDelay } from './retry.js'

describe('isRetryable', () => {
  test('default', () => {
    expect(isRetryable('GET', false, 503)).toBe(true)
  })

  test.each([
    // status, a read or a write with a key, a write without one
    [400, false, false],
    [401, false, false],
    [402, false, false],
    [403, false, false],
    [404, false, false],
    [408, true, false],
    [409, true, false],
    [422, false, false],
    [429, true, true],
    [499, false, false],
    [500, true, false],
    [502, true, false],
    [503, true, false],
    [504, true, false],
    [302, false, false],
    [200, false, false],
  ])('status %i: safe %s, unsafe %s', (status, safe, unsafe) => {
    expect(isRetryable('GET', false, status)).toBe(safe)
    expect(isRetryable('POST', true, status)).toBe(safe)
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(isRetryable(method, false, status), method).toBe(unsafe)
    }
  })

  test('repeats after a broken connection what cannot take effect twice', () => {
    expect(isRetryable('GET', false, undefined)).toBe(true)
    expect(isRetryable('POST', true, undefined)).toBe(true)
    expect(isRetryable('POST', false, undefined)).toBe(false)
    expect(isRetryable('DELETE', false, undefined)).toBe(false)
  })

  test('obeys the provider’s advice with every status, except for a write without a key', () => {
    expect(isRetryable('GET', false, 503, false)).toBe(false)
    expect(isRetryable('GET', false, 429, false)).toBe(false)
    expect(isRetryable('GET', false, 400, true)).toBe(true)
    expect(isRetryable('POST', true, 400, true)).toBe(true)
    expect(isRetryable('POST', false, 400, true)).toBe(false)
    expect(isRetryable('DELETE', false, 500, true)).toBe(false)
    expect(isRetryable('POST', false, 429, true)).toBe(true)
  })
})

describe('parseRetryAfter', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-03-01T00:00:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test.each([
    ['5', 5_000],
    ['0', 0],
    ['0.5', 500],
    ['3600', 3_600_000],
    ['Sun, 01 Mar 2026 00:00:10 GMT', 10_000],
    ['Sun, 01 Mar 2026 00:00:00 GMT', 0],
    ['Sat, 28 Feb 2026 23:59:59 GMT', undefined],
    ['-1', undefined],
    ['soon', undefined],
    ['', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['1e999', undefined],
    [null, undefined],
  ])('reads %o as %o', (header, ms) => {
    expect(parseRetryAfter(header)).toBe(ms)
  })
})

describe('retryDelay', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test('default', () => {
    for (let attempt = 1; attempt <= 12; attempt++) {
      const delay = retryDelay(attempt)
      expect(delay).toBeGreaterThanOrEqual(0)
      expect(delay).toBeLessThan(8_000)
    }
  })

  test.each([
    [1, 500],
    [2, 1_000],
    [3, 2_000],
    [5, 8_000],
    [50, 8_000],
  ])('jitters attempt %i over the whole of %i ms', (attempt, ceiling) => {
    for (const chance of [0, 0.25, 0.75]) {
      vi.spyOn(Math, 'random').mockReturnValue(chance)
      expect(retryDelay(attempt)).toBe(chance * ceiling)
    }
  })

  test('obeys the provider, up to 20 seconds', () => {
    expect(retryDelay(1, 0)).toBe(0)
    expect(retryDelay(1, 7_000)).toBe(7_000)
    expect(retryDelay(1, 3_600_000)).toBe(20_000)
    expect(retryDelay(1, Number.POSITIVE_INFINITY)).toBe(20_000)
  })
})
