import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { hang } from '~test/support/recorder.js'
import { turns } from '~test/support/turns.js'
import type { Limiter } from '../client/client-options.js'
import { ConnectionError } from '../errors.js'

/** A limiter that counts the slots it has granted and got back. */
function counting(wait: () => Promise<unknown> = async () => {}) {
  const counts = { granted: 0, released: 0 }
  const limiter: Limiter = {
    async acquire() {
      await wait()
      counts.granted += 1
      return () => {
        counts.released += 1
      }
    },
  }
  return { limiter, counts }
}

test('default', async () => {
  const { limiter, counts } = counting()
  const busy = { status: 503, headers: { 'retry-after': '0' } }
  const { client } = recordClient({ limiter }, busy, new TypeError('broken'), {})
  await client.http.GET('/things')
  expect(counts).toEqual({ granted: 3, released: 3 })
})

test('is released when the call is cancelled while it is under way', async () => {
  const { limiter, counts } = counting()
  const { client } = recordClient({ limiter, timeoutMs: 20 }, hang)
  expect(await rejection(client.http.GET('/things'))).toMatchObject({ name: 'TimeoutError' })
  expect(counts).toEqual({ granted: 1, released: 1 })
})

test('is released when it grants after the call was cancelled', async () => {
  let grant = (): void => {}
  const { limiter, counts } = counting(
    () =>
      new Promise<void>((resolve) => {
        grant = resolve
      }),
  )
  const { client, requests } = recordClient({ limiter, timeoutMs: 20 }, {})
  expect(await rejection(client.http.GET('/things'))).toMatchObject({ name: 'TimeoutError', attempts: 0 })
  grant()
  await turns()
  expect(counts).toEqual({ granted: 1, released: 1 })
  expect(requests).toHaveLength(0)
})

describe('a limiter that fails', () => {
  const broken = (): never => {
    throw new Error('no quota known')
  }

  test.each<[string, Limiter]>([
    ['by throwing', { acquire: broken }],
    ['by rejecting', { acquire: async () => broken() }],
  ])('%s stops the call', async (_, limiter) => {
    const { client, requests } = recordClient({ limiter }, {})
    expect(await rejection(client.http.GET('/things'))).toMatchObject({
      name: 'ConfigError',
      message: 'limiter failed (GET /things)',
      cause: { message: 'no quota known' },
    })
    expect(requests).toHaveLength(0)
  })

  test.each<[string, () => void]>([
    ['throws', broken],
    ['rejects', (async () => broken()) as () => void],
  ])('when it is released reports the answer: %s', async (_, release) => {
    const { client } = recordClient({ limiter: { acquire: async () => release } }, { id: 'ch_1' })
    const error = await rejection(client.http.POST('/things', { body: {} }))
    expect(error).toMatchObject({
      name: 'ConfigError',
      message: 'limiter failed (POST /things)',
      answer: { id: 'ch_1' },
    })
  })

  test('when it is released, with an error of this library, reports the answer, too', async () => {
    const failure = new ConnectionError('Redis is down')
    const release = () => {
      throw failure
    }
    const { client } = recordClient({ limiter: { acquire: async () => release } }, { id: 'ch_1' })
    expect(await rejection(client.http.POST('/things', { body: {} }))).toBe(failure)
    expect(failure).toMatchObject({ answer: { id: 'ch_1' } })
  })

  test('with an error of this library rejects with that', async () => {
    const error = new ConnectionError('Redis is down')
    const { client } = recordClient({ limiter: { acquire: () => Promise.reject(error) } }, {})
    expect(await rejection(client.http.GET('/things'))).toBe(error)
  })

  test('after the call was cancelled harms nothing', async () => {
    const limiter: Limiter = {
      acquire: (signal) =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => setImmediate(() => reject(new Error('late')))),
        ),
    }
    const { client } = recordClient({ limiter, timeoutMs: 10 }, {})
    expect(await rejection(client.http.GET('/things'))).toMatchObject({ name: 'TimeoutError' })
    await turns()
  })
})

test('an answer on which `validate` fails is not mistaken for a broken connection', async () => {
  const validate = (_: string, __: unknown, kind?: string): void => {
    if (kind) throw new Error('no such schema')
  }
  const { client, requests } = recordClient({ validate, idempotent: true }, { id: 'ch_1' })
  expect(await rejection(client.http.POST('/things', { body: {} }))).toMatchObject({
    name: 'ConfigError',
    message: 'validate failed (POST /things)',
    answer: { id: 'ch_1' },
  })
  expect(requests).toHaveLength(1)
})
