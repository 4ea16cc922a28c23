import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { hang } from '~test/support/recorder.js'
import type { Transport } from '../client/transport.js'
import { ConnectionError, TimeoutError } from '../errors.js'

/** Every point at which a call can be stuck, and how often it has been sent by then. */
const stuck: [string, Partial<Transport>, (() => object)[], number][] = [
  ['for the answer', {}, [hang], 1],
  ['in the body', {}, [() => new Response(new ReadableStream())], 1],
  ['for the second answer', {}, [() => ({ status: 503, headers: { 'retry-after': '0' } }), hang], 2],
  ['for the limiter', { limiter: { acquire: hang } }, [hang], 0],
  ['for the credential', { credentials: { key: hang } }, [hang], 0],
  ['with a fetch that ignores its signal', { fetch: hang }, [], 0],
]

// Not so for the timeout: a pause that would outlast the call is not begun.
const pausing: typeof stuck = [
  ['between two attempts', {}, [() => ({ status: 503, headers: { 'retry-after': '19' } })], 1],
]

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('timeout', () => {
  test('default', async () => {
    const { client, requests } = recordClient({}, hang)
    const call = rejection(client.http.GET('/things'))
    await vi.advanceTimersByTimeAsync(59_999)
    expect(requests[0]?.signal.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    const error = await call
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({
      message: 'No answer within 60000 ms (GET /things)',
      provider: 'acme',
      operation: 'GET /things',
      attempts: 1,
    })
    expect(requests[0]?.signal.aborted).toBe(true)
  })

  test.each(stuck)('ends a call that waits %s', async (_, options, answers, sent) => {
    const { client, requests } = recordClient({ timeoutMs: 20_000, ...options }, ...answers)
    const call = rejection(client.http.GET('/things'))
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await call).toBeInstanceOf(TimeoutError)
    expect(requests).toHaveLength(sent)
  })

  test('covers all attempts together, and the call’s own goes first', async () => {
    const slow = () => new Promise<object>((resolve) => setTimeout(() => resolve({ status: 503 }), 400))
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { client, requests } = recordClient({ timeoutMs: 60_000, maxRetries: 9 }, slow)
    const call = rejection(client.http.GET('/things', { timeoutMs: 1_000 }))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await call).toMatchObject({ name: 'TimeoutError', attempts: 3 })
    expect(requests).toHaveLength(3)
    await vi.runAllTimersAsync()
    vi.restoreAllMocks()
  })

  test('may be longer than a timer can be', async () => {
    const { client } = recordClient({ timeoutMs: Number.POSITIVE_INFINITY }, async () => {
      await new Promise((resolve) => setTimeout(resolve, 90_000))
      return { things: [] }
    })
    const call = client.http.GET('/things')
    await vi.advanceTimersByTimeAsync(90_000)
    expect((await call).data).toEqual({ things: [] })
  })
})

describe('signal', () => {
  test('default', async () => {
    const { client, requests } = recordClient({}, hang)
    const controller = new AbortController()
    const call = rejection(client.http.GET('/things', { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(10)
    expect(requests[0]?.signal.aborted).toBe(false)
    controller.abort()
    expect(await call).toBe(controller.signal.reason)
    expect(requests[0]?.signal.aborted).toBe(true)
  })

  test.each([...stuck, ...pausing])(
    'ends a call that waits %s, with the caller’s reason',
    async (_, options, answers, sent) => {
      const { client, requests } = recordClient(options, ...answers)
      const controller = new AbortController()
      const call = rejection(client.http.GET('/things', { signal: controller.signal }))
      await vi.advanceTimersByTimeAsync(1_000)
      const reason = new Error('the user left')
      controller.abort(reason)
      expect(await call).toBe(reason)
      expect(requests).toHaveLength(sent)
    },
  )

  test('that has aborted already keeps everything from happening', async () => {
    const untouched = () => expect.unreachable()
    const { client, requests } = recordClient({ credentials: { key: untouched }, limiter: { acquire: hang } }, {})
    const reason = { not: 'even an error' }
    expect(await rejection(client.http.GET('/things', { signal: AbortSignal.abort(reason) }))).toBe(reason)
    const limitless = recordClient({ credentials: { key: untouched } }, {})
    expect(await rejection(limitless.client.http.GET('/things', { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect([...requests, ...limitless.requests]).toHaveLength(0)
  })

  test('can abort when the call is over, without effect', async () => {
    const { client } = recordClient({}, { things: [] })
    const controller = new AbortController()
    const { data } = await client.http.GET('/things', { signal: controller.signal })
    controller.abort()
    expect(data).toEqual({ things: [] })
  })

  test('serves any number of calls with one listener', async () => {
    const { client } = recordClient({}, { status: 404 }, { things: [] })
    const { signal } = new AbortController()
    await rejection(client.http.GET('/things', { signal }))
    await Promise.all(Array.from({ length: 30 }, () => client.http.GET('/things', { signal })))
    expect(getEventListeners(signal, 'abort').length).toBeLessThanOrEqual(1)
  })
})
