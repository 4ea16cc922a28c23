import { afterEach, describe, expect, test, vi } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import type { Answer } from '~test/support/recorder.js'
import type { Transport } from '../client/transport.js'
import { ApiError, ConnectionError } from '../errors.js'

const busy = (status = 503, headers: Record<string, string> = {}) => ({
  status,
  headers: { 'retry-after': '0', ...headers },
})
/** A provider that advises in a header. */
const retryAdvice: Transport['retryAdvice'] = ({ headers }) => {
  const advice = headers.get('x-should-retry')
  return advice === null ? undefined : advice === 'true'
}
const path = { params: { path: { id: '1' } } }

afterEach(() => {
  vi.useRealTimers()
})

test('default', async () => {
  const { client, requests } = recordClient({}, busy(503), busy(429), { id: '1' })
  const { data } = await client.http.GET('/things/{id}', path)
  expect(data).toEqual({ id: '1' })
  expect(requests).toHaveLength(3)
})

describe('how often a request is sent', () => {
  const once = { 0: 1, 1: 1, 2: 1 }
  const repeated = { 0: 1, 1: 2, 2: 3 }
  const advised = (status: number, advice: string) => busy(status, { 'x-should-retry': advice })

  test.each<[string, 'GET' | 'POST' | 'PUT' | 'DELETE', boolean, Answer, Record<number, number>]>([
    ['a read after 500', 'GET', false, busy(500), repeated],
    ['a read after 429', 'GET', false, busy(429), repeated],
    ['a read after 409', 'GET', false, busy(409), repeated],
    ['a read after 404', 'GET', false, busy(404), once],
    ['a read after a broken connection', 'GET', false, new TypeError('fetch failed'), repeated],
    ['a read that must not be repeated', 'GET', false, advised(503, 'false'), once],
    ['a write after 500', 'POST', false, busy(500), once],
    ['a write after 429', 'POST', false, busy(429), repeated],
    ['a write after a broken connection', 'POST', false, new TypeError('fetch failed'), once],
    ['a read that should be repeated', 'GET', false, advised(400, 'true'), repeated],
    ['a write that should be repeated', 'POST', false, advised(400, 'true'), once],
    ['a keyed write that should be repeated', 'POST', true, advised(400, 'true'), repeated],
    ['a keyed write after 500', 'POST', true, busy(500), repeated],
    ['a keyed write after 409', 'POST', true, busy(409), repeated],
    ['a keyed write after 402', 'POST', true, busy(402), once],
    ['a keyed write after a broken connection', 'POST', true, new TypeError('fetch failed'), repeated],
    ['a keyed write that must not be repeated', 'POST', true, advised(500, 'false'), once],
    ['a DELETE after 500 where only POST is keyed', 'DELETE', true, busy(500), once],
    ['a DELETE after 429', 'DELETE', true, busy(429), repeated],
    ['a PUT after 500', 'PUT', true, busy(500), once],
  ])('%s', async (_, method, idempotent, answer, counts) => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    for (const [maxRetries, count] of Object.entries(counts)) {
      const { client, requests } = recordClient({ idempotent, retryAdvice, maxRetries: Number(maxRetries) }, answer)
      const send = client.http[method] as (...rest: unknown[]) => Promise<unknown>
      const error = await rejection(send('/things/{id}', { ...path, body: method === 'GET' ? undefined : {} }))
      expect(requests, maxRetries).toHaveLength(count)
      expect(error.attempts, maxRetries).toBe(count)
    }
    vi.restoreAllMocks()
  })

  test('is an option of the call that overrides the client’s', async () => {
    const { client, requests } = recordClient({ maxRetries: 0 }, busy())
    await rejection(client.http.GET('/things', { maxRetries: 1 }))
    expect(requests).toHaveLength(2)
  })

  test('is three times by default', async () => {
    const { client, requests } = recordClient({}, busy())
    await rejection(client.http.GET('/things', { maxRetries: undefined }))
    expect(requests).toHaveLength(3)
  })
})

describe('the time between attempts', () => {
  const delays = async (headers: Record<string, string>, timeoutMs = 60_000) => {
    vi.useFakeTimers()
    const times: number[] = []
    const answer = () => {
      times.push(performance.now())
      return { status: 503, headers }
    }
    const { client } = recordClient({ timeoutMs }, answer)
    const done = rejection(client.http.GET('/things'))
    await vi.runAllTimersAsync()
    const error = await done
    return { error, waits: times.slice(1).map((time, index) => time - (times[index] ?? 0)) }
  }

  test('default', async () => {
    const { waits } = await delays({})
    expect(waits).toHaveLength(2)
    expect(waits[0]).toBeLessThanOrEqual(500)
    expect(waits[1]).toBeLessThanOrEqual(1_000)
  })

  test('is what the provider asks for', async () => {
    expect((await delays({ 'retry-after': '3' })).waits).toEqual([3_000, 3_000])
  })

  test('is capped', async () => {
    expect((await delays({ 'retry-after': '7200' })).waits).toEqual([20_000, 20_000])
  })

  test('is not begun when it would outlast the call', async () => {
    const { error, waits } = await delays({ 'retry-after': '5' }, 7_000)
    expect(waits).toEqual([5_000])
    expect(error).toMatchObject({ name: 'ApiError', status: 503, retryAfterMs: 5_000, attempts: 2 })
  })
})

describe('a broken connection', () => {
  test('default', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' })
    const { client } = recordClient({ maxRetries: 0 }, new TypeError('fetch failed', { cause: refused }))
    const error = await rejection(client.http.GET('/things'))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({
      name: 'ConnectionError',
      message: 'Connection failed: connect ECONNREFUSED 127.0.0.1:9 (GET /things)',
      provider: 'acme',
      operation: 'GET /things',
      attempts: 1,
      cause: { message: 'connect ECONNREFUSED 127.0.0.1:9', code: 'ECONNREFUSED' },
    })
  })

  test('in the middle of the body is one, too', async () => {
    const cut = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"id":'))
            controller.error(new TypeError('terminated'))
          },
        }),
      )
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { client, requests } = recordClient({}, cut, { id: '1' })
    expect((await client.http.GET('/things/{id}', path)).data).toEqual({ id: '1' })
    expect(requests).toHaveLength(2)
    const writing = recordClient({}, cut)
    expect(await rejection(writing.client.http.POST('/things', { body: {} }))).toBeInstanceOf(ConnectionError)
    expect(writing.requests).toHaveLength(1)
    vi.restoreAllMocks()
  })
})

describe('idempotency key', () => {
  test('is not generated where there is none', async () => {
    const { client, requests } = recordClient({}, {})
    await client.http.POST('/things', { body: {} })
    expect(requests[0]?.headers).not.toHaveProperty('idempotency-key')
  })

  test('default', async () => {
    const { client, requests } = recordClient({ idempotent: true }, busy(), busy(), {})
    await client.http.POST('/things', { body: {}, idempotencyKey: 'order 1' })
    expect(requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['order 1', 'order 1', 'order 1'])
  })

  test('is refused where the provider would ignore it, and the write be carried out twice', async () => {
    const { client, requests } = recordClient({ idempotent: false }, busy())
    expect(await rejection(client.http.POST('/things', { body: {}, idempotencyKey: 'order 1' }))).toMatchObject({
      name: 'ValidationError',
      message: 'idempotencyKey: this provider has no idempotency keys; leave it out',
    })
    expect(requests).toHaveLength(0)
  })

  test.each([
    '',
    ' ',
    ' order',
    'заказ',
    'line\nbreak',
    'x'.repeat(256),
    null,
    7,
    {},
    Promise.resolve('order'),
    Symbol('order'),
  ])('refuses %o before anything is sent', async (key) => {
    const idempotencyKey = key as string
    const { client, requests } = recordClient({ idempotent: true }, {})
    const error = await rejection(client.http.POST('/things', { body: {}, idempotencyKey }))
    expect(error).toMatchObject({
      name: 'ValidationError',
      issues: [
        {
          path: ['idempotencyKey'],
          message: 'must be a string of 1 to 255 ASCII characters, without white space around it',
        },
      ],
    })
    expect(requests).toHaveLength(0)
  })
})

describe('onResponse', () => {
  test('default', async () => {
    const answer = { status: 200, headers: { 'request-id': 'req_1' }, body: { id: '1' } }
    const { client } = recordClient({}, busy(), answer)
    const seen: Response[] = []
    await client.http.GET('/things/{id}', { ...path, onResponse: (response) => void seen.push(response) })
    expect(seen.map(({ status, headers }) => [status, headers.get('request-id')])).toEqual([[200, 'req_1']])
    expect(seen[0]?.bodyUsed).toBe(true)
  })

  test('is not called for a failure', async () => {
    const { client } = recordClient({}, { status: 404 })
    const onResponse = () => expect.unreachable()
    expect(await rejection(client.http.GET('/things', { onResponse }))).toBeInstanceOf(ApiError)
  })
})
