import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordClient, rejection } from '../../../tests/support/client.js'
import { hang } from '../../../tests/support/recorder.js'
import type { Hooks } from './types.js'

const busy = { status: 503, headers: { 'retry-after': '0', 'request-id': 'req_1' } }

/** Hooks that keep what they are told, by name. */
const observe = () => {
  const told: [string, Record<string, unknown>][] = []
  const keep = (name: string) => (event: object) => void told.push([name, event as Record<string, unknown>])
  const hooks: Hooks = {
    onRequest: keep('onRequest'),
    onResponse: keep('onResponse'),
    onRetry: keep('onRetry'),
    onError: keep('onError'),
  }
  return { told, hooks, names: () => told.map(([name]) => name) }
}

test('default', async () => {
  const { told, hooks } = observe()
  const { client } = recordClient({ hooks, account: 'work' }, busy, { things: [] })
  await client.http.GET('/things')
  const common = { provider: 'acme', operation: 'GET /things', account: 'work', method: 'GET' }
  const durationMs = expect.any(Number)
  const failed = { ...common, attempt: 1, status: 503, requestId: 'req_1', durationMs }
  expect(told).toEqual([
    ['onRequest', { ...common, attempt: 1 }],
    ['onResponse', failed],
    ['onRetry', { ...failed, error: expect.objectContaining({ name: 'ApiError' }), delayMs: 0 }],
    ['onRequest', { ...common, attempt: 2 }],
    ['onResponse', { ...common, attempt: 2, status: 200, requestId: undefined, durationMs }],
  ])
})

test('tell of a failure what the call rejects with', async () => {
  const { told, hooks, names } = observe()
  const { client } = recordClient({ hooks }, { status: 404 })
  const error = await rejection(client.http.GET('/things'))
  expect(names()).toEqual(['onRequest', 'onResponse', 'onError'])
  expect(told[2]?.[1]).toMatchObject({ attempt: 1, status: 404, error })
})

test('see a connection that breaks, without a status', async () => {
  const { told, hooks, names } = observe()
  const { client } = recordClient({ hooks, maxRetries: 0 }, new TypeError('fetch failed'))
  await rejection(client.http.GET('/things'))
  expect(names()).toEqual(['onRequest', 'onResponse', 'onError'])
  expect(told[1]?.[1]).not.toHaveProperty('status')
})

describe('see a call that', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('runs out of time', async () => {
    const { told, hooks, names } = observe()
    const { client } = recordClient({ hooks, timeoutMs: 50 }, hang)
    const call = rejection(client.http.GET('/things'))
    await vi.advanceTimersByTimeAsync(50)
    const error = await call
    expect(names()).toEqual(['onRequest', 'onError'])
    expect(told[1]?.[1]).toMatchObject({ attempt: 1, error })
  })

  test('is cancelled', async () => {
    const { told, hooks, names } = observe()
    const { client } = recordClient({ hooks }, hang)
    const controller = new AbortController()
    const call = rejection(client.http.GET('/things', { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(50)
    controller.abort('enough')
    await call
    expect(names()).toEqual(['onRequest', 'onError'])
    expect(told[1]?.[1]).toMatchObject({ attempt: 1, error: 'enough' })
  })

  test('is cancelled before its first attempt', async () => {
    const { told, hooks } = observe()
    const { client } = recordClient({ hooks }, {})
    await rejection(client.http.GET('/things', { signal: AbortSignal.abort('enough') }))
    expect(told).toEqual([['onError', expect.objectContaining({ attempt: 0, error: 'enough' })]])
  })
})

test('measure the time of an attempt, body included', async () => {
  const { told, hooks } = observe()
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return { things: [] }
  }
  const { client } = recordClient({ hooks }, slow)
  await client.http.GET('/things')
  expect(told[1]?.[1].durationMs).toBeGreaterThan(25)
})

test('never see a secret, a header or a body', async () => {
  const { told, hooks } = observe()
  const { client } = recordClient({ hooks, credentials: ['user', 'hush'] }, { ...busy, body: { error: 'not hush' } })
  await rejection(client.http.POST('/things', { body: { pin: '1234' }, headers: { 'x-token': 'hidden' } }))
  expect(told.length).toBeGreaterThan(2)
  for (const secret of ['hush', '1234', 'hidden']) expect(JSON.stringify(told)).not.toContain(secret)
})

test('keep their `this`', async () => {
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

test('cannot break a call', async () => {
  const broken = () => {
    throw new Error('telemetry is down')
  }
  const rejecting = async () => broken()
  for (const hook of [broken, rejecting]) {
    const hooks: Hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook }
    const { client, requests } = recordClient({ hooks }, busy, { things: [] })
    expect((await client.http.GET('/things')).data).toEqual({ things: [] })
    expect(requests).toHaveLength(2)
    const failing = recordClient({ hooks }, { status: 404 })
    expect(await rejection(failing.client.http.GET('/things'))).toMatchObject({ status: 404 })
  }
})
