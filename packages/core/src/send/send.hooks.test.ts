import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { hang } from '~test/support/recorder.js'
import type { Hooks } from '../client/hooks.js'
import { ApiError } from '../errors.js'

const busy = { status: 503, headers: { 'retry-after': '0', 'request-id': 'req_1' } }

/** Hooks that record the events they receive, by name. */
const observe = () => {
  const events: [string, Record<string, unknown>][] = []
  const keep = (name: string) => (event: object) => void events.push([name, event as Record<string, unknown>])
  const hooks: Hooks = {
    onRequest: keep('onRequest'),
    onResponse: keep('onResponse'),
    onRetry: keep('onRetry'),
    onError: keep('onError'),
  }
  return { events, hooks, names: () => events.map(([name]) => name) }
}

test('default', async () => {
  const { events, hooks } = observe()
  const { client } = recordClient({ hooks, account: 'work' }, busy, { things: [] })
  await client.http.GET('/things', { params: { query: { limit: 2 } } })
  const call = { startedAt: expect.any(Number) }
  const url = 'https://api.example.com/things'
  const common = { call, provider: 'acme', operation: 'GET /things', account: 'work', method: 'GET', url }
  const durationMs = expect.any(Number)
  const error = expect.objectContaining({ name: 'ApiError' })
  const failed = { ...common, attempt: 1, status: 503, requestId: 'req_1', durationMs, error }
  expect(events).toEqual([
    ['onRequest', { ...common, attempt: 1 }],
    ['onResponse', failed],
    ['onRetry', { ...failed, delayMs: 0 }],
    ['onRequest', { ...common, attempt: 2 }],
    ['onResponse', { ...common, attempt: 2, status: 200, requestId: undefined, durationMs }],
  ])
})

test('receive the error that the call rejects with', async () => {
  const { events, hooks, names } = observe()
  const { client } = recordClient({ hooks }, { status: 404 })
  const error = await rejection(client.http.GET('/things'))
  expect(names()).toEqual(['onRequest', 'onResponse', 'onError'])
  expect(events[2]?.[1]).toMatchObject({ attempt: 1, status: 404, error })
})

test('see a connection that breaks, without a status', async () => {
  const { events, hooks, names } = observe()
  const { client } = recordClient({ hooks, maxRetries: 0 }, new TypeError('fetch failed'))
  await rejection(client.http.GET('/things'))
  expect(names()).toEqual(['onRequest', 'onResponse', 'onError'])
  expect(events[1]?.[1]).not.toHaveProperty('status')
})

describe('see a call that', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('runs out of time', async () => {
    const { events, hooks, names } = observe()
    const { client } = recordClient({ hooks, timeoutMs: 50 }, hang)
    const call = rejection(client.http.GET('/things'))
    await vi.advanceTimersByTimeAsync(50)
    const error = await call
    expect(names()).toEqual(['onRequest', 'onError'])
    expect(events[1]?.[1]).toMatchObject({ attempt: 1, error })
  })

  test('is cancelled', async () => {
    const { events, hooks, names } = observe()
    const { client } = recordClient({ hooks }, hang)
    const controller = new AbortController()
    const call = rejection(client.http.GET('/things', { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(50)
    controller.abort('enough')
    await call
    expect(names()).toEqual(['onRequest', 'onError'])
    expect(events[1]?.[1]).toMatchObject({ attempt: 1, error: 'enough' })
  })

  test('is cancelled before its first attempt', async () => {
    const { events, hooks } = observe()
    const { client } = recordClient({ hooks }, {})
    await rejection(client.http.GET('/things', { signal: AbortSignal.abort('enough') }))
    expect(events).toEqual([['onError', expect.objectContaining({ attempt: 0, error: 'enough' })]])
  })
})

test('measure the time of an attempt, body included', async () => {
  const { events, hooks } = observe()
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return { things: [] }
  }
  const { client } = recordClient({ hooks }, slow)
  const began = performance.now()
  await client.http.GET('/things')
  const durationMs = events[1]?.[1].durationMs
  expect(durationMs).toBeGreaterThan(25)
  expect(durationMs).toBeLessThanOrEqual(performance.now() - began)
})

test('never see a secret, a header or a body', async () => {
  const { events, hooks } = observe()
  const { client } = recordClient(
    { hooks, credentials: { user: 'user', password: 'hushhush' } },
    { ...busy, body: { error: 'not hushhush' } },
  )
  await rejection(client.http.POST('/things', { body: { pin: '1234' }, headers: { 'x-token': 'hidden' } }))
  expect(events.length).toBeGreaterThan(2)
  for (const secret of ['hush', '1234', 'hidden']) expect(JSON.stringify(events)).not.toContain(secret)
})

test('are called with their `this`', async () => {
  class Counter implements Hooks {
    count = 0
    onRequest() {
      this.count += 1
    }
  }
  const hooks = new Counter()
  const { client } = recordClient({ hooks }, busy, {})
  await client.http.GET('/things')
  expect(hooks.count).toBe(2)
})

test('can distinguish calls that run at the same time', async () => {
  const { events, hooks } = observe()
  const { client } = recordClient({ hooks }, busy, busy, {}, {})
  await Promise.all([client.http.GET('/things'), client.http.GET('/things')])
  const calls = new Map<unknown, string[]>()
  for (const [name, { call }] of events) calls.set(call, [...(calls.get(call) ?? []), name])
  const course = ['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse']
  expect([...calls.values()]).toEqual([course, course])
})

test('are awaited', async () => {
  const { events, hooks } = observe()
  const onRequest = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    events.push(['flushed', {}])
  }
  const { client, requests } = recordClient({ hooks: { ...hooks, onRequest } }, () => ({ things: events.slice() }))
  await client.http.GET('/things')
  expect(events.map(([name]) => name)).toEqual(['flushed', 'onResponse'])
  expect(requests).toHaveLength(1)
})

describe('a hook that fails', () => {
  const cause = new Error('telemetry is down')
  const ways: [string, () => unknown][] = [
    [
      'throws',
      () => {
        throw cause
      },
    ],
    ['rejects', () => Promise.reject(cause)],
  ]

  describe.each(ways)('because it %s', (_, broken) => {
    const hook = broken as () => void

    test('before sending stops the call', async () => {
      const { client, requests } = recordClient({ hooks: { onRequest: hook } }, {})
      expect(await rejection(client.http.GET('/things'))).toMatchObject({
        name: 'ConfigError',
        message: 'hooks.onRequest failed (GET /things)',
        operation: 'GET /things',
        cause: { message: 'telemetry is down' },
      })
      expect(requests).toHaveLength(0)
    })

    test('after the answer reports it with the error', async () => {
      const { client, requests } = recordClient({ hooks: { onResponse: hook }, idempotent: true }, { id: 'ch_1' })
      const error = await rejection(client.http.POST('/things', { body: {} }))
      expect(error).toMatchObject({
        name: 'ConfigError',
        message: 'hooks.onResponse failed (POST /things)',
        answer: { id: 'ch_1' },
        attempts: 1,
      })
      expect(requests).toHaveLength(1)
    })

    test('between attempts stops the call', async () => {
      const { client, requests } = recordClient({ hooks: { onRetry: hook } }, busy)
      const error = await rejection(client.http.GET('/things'))
      expect(error).toMatchObject({ name: 'ConfigError', message: 'hooks.onRetry failed (GET /things)' })
      expect(error.answer).toBeUndefined()
      expect(requests).toHaveLength(1)
    })

    test('at an error leaves the call that error', async () => {
      const { client } = recordClient({ hooks: { onError: hook } }, { status: 404 })
      const error = await rejection(client.http.GET('/things'))
      expect(error).toMatchObject({ status: 404, hookError: { message: 'hooks.onError failed (GET /things)' } })
      expect(() => JSON.stringify(error)).not.toThrow()
    })

    test('of the call itself reports the answer, too', async () => {
      const { client } = recordClient({}, { id: 'ch_1' })
      const error = await rejection(client.http.POST('/things', { body: {}, onResponse: hook }))
      expect(error).toMatchObject({
        name: 'ConfigError',
        message: 'onResponse failed (POST /things)',
        answer: { id: 'ch_1' },
      })
    })
  })

  test('with an error of another call is not taken for the outcome of this one', async () => {
    const other = new ApiError('No such audit log', { status: 503, kind: 'server' })
    const hook = () => Promise.reject(other)
    const { client, requests } = recordClient({ hooks: { onRequest: hook } }, {})
    expect(await rejection(client.http.GET('/things'))).toMatchObject({ name: 'ConfigError', cause: other })
    expect(requests).toHaveLength(0)
    const { client: observed } = recordClient({ hooks: { onResponse: hook } }, { id: 'ch_1' })
    const error = await rejection(observed.http.POST('/things', { body: {} }))
    expect(error).toMatchObject({ name: 'ConfigError', cause: other, answer: { id: 'ch_1' } })
  })

  test('by never ending is held to the time of the call', async () => {
    const never = () => new Promise<void>(() => {})
    for (const hooks of [{ onRequest: never }, { onResponse: never }]) {
      const { client } = recordClient({ hooks, timeoutMs: 30 }, {})
      expect(await rejection(client.http.GET('/things'))).toMatchObject({ name: 'TimeoutError' })
    }
    const { client } = recordClient({ hooks: { onError: never }, timeoutMs: 30 }, { status: 404 })
    const error = await rejection(client.http.GET('/things'))
    expect(error).toMatchObject({ status: 404, hookError: { name: 'TimeoutError' } })
  })

  test('cannot replace what the caller cancelled with', async () => {
    const hooks: Hooks = { onError: () => Promise.reject(cause) }
    const { client } = recordClient({ hooks }, hang)
    expect(await rejection(client.http.GET('/things', { signal: AbortSignal.abort('enough') }))).toBe('enough')
    const reason = new Error('enough')
    expect(await rejection(client.http.GET('/things', { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(Object.keys(reason)).toEqual([])
  })
})
