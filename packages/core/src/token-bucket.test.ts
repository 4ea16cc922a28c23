import { getEventListeners } from 'node:events'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { ConfigError } from './errors.js'
import { createTokenBucket, type TokenBucketOptions } from './token-bucket.js'

const patient = (): AbortSignal => new AbortController().signal

beforeEach(() => {
  // A request that waits for another to end looks every few milliseconds.
  vi.useFakeTimers({ loopLimit: 1e6 })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Acquires for `count` requests of `lastingMs`, one every `everyMs`, and returns when each started, in order. */
async function run(options: TokenBucketOptions, count: number, lastingMs = 0, everyMs = 0): Promise<number[]> {
  const limiter = createTokenBucket(options)
  const began = performance.now()
  const starts: number[] = []
  const one = async (index: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, index * everyMs))
    const release = await limiter.acquire(patient())
    starts.push(performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, lastingMs))
    release?.()
  }
  const all = Promise.all(Array.from({ length: count }, (_, index) => one(index)))
  await vi.runAllTimersAsync()
  await all
  return starts
}

test('default', async () => {
  const starts = await run({ perSecond: 2 }, 5)
  expect(starts).toEqual([0, 0, 1000, 1000, 2000])
})

test('never lets more through in any one second', async () => {
  const options = fc.record({
    perSecond: fc.double({ min: 0.3, max: 50, noNaN: true }),
    concurrency: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  })
  const count = fc.integer({ min: 1, max: 80 })
  const times = fc.record({ lastingMs: fc.integer({ min: 0, max: 400 }), everyMs: fc.integer({ min: 0, max: 120 }) })
  await fc.assert(
    fc.asyncProperty(options, count, times, async (bucket, requests, { lastingMs, everyMs }) => {
      const starts = await run(bucket, requests, lastingMs, everyMs)
      expect(starts).toHaveLength(requests)
      const windowMs = 1000 * Math.max(1, 1 / bucket.perSecond)
      const most = Math.max(1, Math.floor(bucket.perSecond))
      for (const [index, start] of starts.entries()) {
        const next = starts[index + most]
        if (next !== undefined) expect(next - start).toBeGreaterThanOrEqual(windowMs - 1e-6)
      }
    }),
    { numRuns: 50 },
  )
})

test('lets through all that it may', async () => {
  const starts = await run({ perSecond: 40 }, 200)
  expect(starts.at(-1)).toBe(4000)
})

describe('concurrency', () => {
  test('default', async () => {
    expect(await run({ perSecond: 100, concurrency: 2 }, 5, 300)).toEqual([0, 0, 300, 300, 600])
  })

  test('is freed once by each request, however often it is released', async () => {
    const limiter = createTokenBucket({ perSecond: 100, concurrency: 1 })
    const release = await limiter.acquire(patient())
    release?.()
    release?.()
    await limiter.acquire(patient())
    let entered = false
    void limiter.acquire(patient()).then(() => {
      entered = true
    })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(entered).toBe(false)
  })
})

test('serves requests in their order, skipping those that were cancelled', async () => {
  const limiter = createTokenBucket({ perSecond: 100, concurrency: 1 })
  const order: number[] = []
  const controllers = [0, 1, 2, 3].map(() => new AbortController())
  const asked = controllers.map(async (controller, index) => {
    const release = await limiter.acquire(controller.signal)
    order.push(index)
    setTimeout(() => release?.(), 100)
  })
  const reason = new Error('enough')
  const left = rejection(asked[1] ?? Promise.resolve())
  controllers[1]?.abort(reason)
  expect(await left).toBe(reason)
  await vi.runAllTimersAsync()
  await Promise.all([asked[0], asked[2], asked[3]])
  expect(order).toEqual([0, 2, 3])
})

describe('a signal', () => {
  test('that has aborted is not let through', async () => {
    const limiter = createTokenBucket({ perSecond: 1 })
    expect(await rejection(limiter.acquire(AbortSignal.abort('enough')))).toBe('enough')
    await limiter.acquire(patient())
  })

  test('ends the wait and leaves no timer behind', async () => {
    const limiter = createTokenBucket({ perSecond: 1 })
    await limiter.acquire(patient())
    const controller = new AbortController()
    const waiting = rejection(limiter.acquire(controller.signal))
    expect(vi.getTimerCount()).toBe(1)
    controller.abort('enough')
    expect(await waiting).toBe('enough')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('has no listener left', async () => {
    const controller = new AbortController()
    await createTokenBucket({ perSecond: 1 }).acquire(controller.signal)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })
})

describe('requests that never end, because the platform ended their handler', () => {
  test('give their place back when the lease ends', async () => {
    const limiter = createTokenBucket({ perSecond: 100, concurrency: 2, leaseMs: 30_000 })
    const began = performance.now()
    await limiter.acquire(patient())
    await vi.advanceTimersByTimeAsync(10_000)
    await limiter.acquire(patient())
    const times: number[] = []
    for (const _ of [0, 1]) void limiter.acquire(patient()).then(() => times.push(performance.now() - began))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(times).toEqual([30_000, 40_000])
  })

  test('do not delay those behind them in the queue', async () => {
    const limiter = createTokenBucket({ perSecond: 1 })
    await limiter.acquire(patient())
    const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementationOnce(() => 0 as never)
    void limiter.acquire(patient())
    expect(timers).toHaveBeenCalledTimes(1)
    timers.mockRestore()
    const began = performance.now()
    const times: number[] = []
    void limiter.acquire(patient()).then(() => times.push(performance.now() - began))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(times).toEqual([2_000])
  })
})

test('keeps waiting requests when the process is suspended', async () => {
  const limiter = createTokenBucket({ perSecond: 1 })
  await limiter.acquire(patient())
  const order: number[] = []
  const asked = [1, 2].map((index) => limiter.acquire(patient()).then(() => order.push(index)))
  // The clock goes on, the timers fire late.
  const clock = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + 10_000)
  await vi.advanceTimersByTimeAsync(5_000)
  await Promise.all(asked)
  expect(order).toEqual([1, 2])
})

test('forgets a request that was cancelled after the others had removed it', async () => {
  const limiter = createTokenBucket({ perSecond: 1 })
  await limiter.acquire(patient())
  const controller = new AbortController()
  const left = rejection(limiter.acquire(controller.signal))
  const clock = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + 10_000)
  await limiter.acquire(patient())
  const next = limiter.acquire(patient())
  controller.abort('enough')
  expect(await left).toBe('enough')
  await vi.advanceTimersByTimeAsync(1_000)
  await next
})

test('gives each request a timer of its own, and settles no promise but its own', async () => {
  const limiter = createTokenBucket({ perSecond: 100, concurrency: 1 })
  const release = await limiter.acquire(patient())
  let entered = 0
  for (const _ of [0, 1, 2]) void limiter.acquire(patient()).then(() => entered++)
  expect(vi.getTimerCount()).toBe(3)
  release?.()
  // Without its timer no request starts.
  await Promise.resolve()
  expect(entered).toBe(0)
  await vi.advanceTimersByTimeAsync(20)
  expect(entered).toBe(1)
})

test('is shared by the clients it is given to, and by their retries', async () => {
  const limiter = createTokenBucket({ perSecond: 1 })
  const times: number[] = []
  const began = performance.now()
  const answer = (status: number) => () => {
    times.push(performance.now() - began)
    return { status, headers: { 'retry-after': '0' }, body: {} }
  }
  const one = recordClient({ limiter }, answer(503), answer(200))
  const other = recordClient({ limiter }, answer(200))
  const calls = Promise.all([one.client.http.GET('/things'), other.client.http.GET('/things')])
  await vi.runAllTimersAsync()
  await calls
  expect(times).toEqual([0, 1000, 2000])
})

test('gets its place back after every attempt, before the pause that follows', async () => {
  const limiter = createTokenBucket({ perSecond: 100, concurrency: 1 })
  const busy = { status: 503, headers: { 'retry-after': '10' } }
  const failing = recordClient({ limiter, maxRetries: 1 }, busy)
  const call = rejection(failing.client.http.GET('/things'))
  await vi.advanceTimersByTimeAsync(1_000)
  const other = recordClient({ limiter }, new TypeError('fetch failed'), { things: [] })
  const answered = other.client.http.GET('/things')
  await vi.advanceTimersByTimeAsync(1_000)
  expect((await answered).data).toEqual({ things: [] })
  await vi.runAllTimersAsync()
  expect(await call).toMatchObject({ status: 503, attempts: 2 })
})

test.each<[string, TokenBucketOptions]>([
  ['perSecond', { perSecond: 0 }],
  ['perSecond', { perSecond: -1 }],
  ['perSecond', { perSecond: Number.NaN }],
  ['perSecond', { perSecond: Number.POSITIVE_INFINITY }],
  ['concurrency', { perSecond: 1, concurrency: 0 }],
  ['concurrency', { perSecond: 1, concurrency: Number.NaN }],
  ['leaseMs', { perSecond: 1, leaseMs: 0 }],
  ['leaseMs', { perSecond: 1, leaseMs: Number.NaN }],
  ['perSecond', undefined as never],
])('refuses a useless %s: %o', (option, options) => {
  expect(() => createTokenBucket(options)).toThrow(ConfigError)
  expect(() => createTokenBucket(options)).toThrow(option)
})
