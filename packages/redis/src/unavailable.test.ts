import { BillingError, createTokenBucket, type Limiter } from '@billing/core'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PUNCTUAL } from '~test/redis/punctual.js'
import { hasRedis, type RedisServer, startRedis } from '~test/redis/server.js'
import { recordClient, rejection } from '~test/support/client.js'
import { createRedisLimiter, LimiterError, type RedisLimiterOptions } from './index.js'

const PASSWORD = 'correct-horse'
const never = (): AbortSignal => new AbortController().signal

describe.skipIf(!hasRedis)('while Redis gives no answer', () => {
  let redis: RedisServer
  let client: ReturnType<typeof createClient>

  beforeEach(async () => {
    redis = await startRedis('--requirepass', PASSWORD)
    client = createClient({ url: redis.url.replace('//', `//:${PASSWORD}@`) })
    client.on('error', () => {})
    await client.connect()
  })
  afterEach(async () => {
    client?.destroy()
    await redis?.stop()
  })

  const create = (options: Partial<RedisLimiterOptions> = {}): Limiter =>
    createRedisLimiter({ client, key: 'a', perSecond: 100, timeoutMs: 500, ...options })

  describe('closed', () => {
    test('default', async () => {
      redis.freeze()
      const { client: acme, requests } = recordClient({ limiter: create() }, { things: [] })
      const error = await rejection(acme.http.GET('/things'))
      expect(LimiterError.isInstance(error) && BillingError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({ name: 'LimiterError', key: 'a', code: 'TIMEOUT' })
      expect(error.message).toBe("The limiter 'a' got no permission from Redis: TIMEOUT")
      expect(requests).toEqual([])
    })

    test('works again as soon as Redis does', async () => {
      const limiter = create()
      redis.freeze()
      await rejection(limiter.acquire(never()))
      redis.thaw()
      await limiter.acquire(never())
    })

    test('fails all waiting calls, also those that came during the round trip', async () => {
      const limiter = create()
      redis.freeze()
      const first = rejection(limiter.acquire(never()))
      // Were each to wait for an answer of its own, these would take ten minutes.
      const later = Array.from({ length: 1_200 }, () => rejection(limiter.acquire(never())))
      for (const error of await Promise.all([first, ...later])) expect(error.code).toBe('TIMEOUT')
    })

    test('gives each call an error of its own, so that pagination can add its cursor', async () => {
      const limiter = create()
      redis.freeze()
      const errors = await Promise.all([1, 2].map(() => rejection(limiter.acquire(never()))))
      expect(errors[0]).toEqual(errors[1])
      expect(errors[0]).not.toBe(errors[1])
    })

    test('still starts the calls that have their slots', PUNCTUAL, async () => {
      const limiter = create({ perSecond: 1 })
      await limiter.acquire(never())
      const next = limiter.acquire(never())
      await expect.poll(() => client.zCard('billing:{a}:starts')).toBe(2)
      redis.freeze()
      const last = rejection(limiter.acquire(never()))
      await next
      expect((await last).code).toBe('TIMEOUT')
    })

    test('gives back what comes too late', async () => {
      // Kept, it would make the next call wait for 100 seconds.
      const limiter = create({ perSecond: 0.01, concurrency: 1 })
      redis.freeze()
      await rejection(limiter.acquire(never()))
      redis.thaw()
      await limiter.acquire(never())
    })

    test('an outage leaves no orders to be carried out at its end', async () => {
      const limiter = create({ perSecond: 2 })
      redis.freeze()
      for (let call = 0; call < 5; call++) await rejection(limiter.acquire(never()))
      redis.thaw()
      await limiter.acquire(never())
      // The first order of the outage had been sent; its slot was returned.
      await expect.poll(() => client.zCard('billing:{a}:starts')).toBe(1)
    })

    test('a release that did not reach Redis is sent with the next order', async () => {
      const limiter = create({ concurrency: 1 })
      const release = await limiter.acquire(never())
      redis.freeze()
      // The order stays unanswered, so this call fails and the release has to wait.
      const waiting = rejection(limiter.acquire(never()))
      await waiting
      release?.()
      await new Promise((resolve) => setTimeout(resolve, 600))
      redis.thaw()
      await limiter.acquire(never())
    })

    test('a signal ends the wait for Redis', async () => {
      redis.freeze()
      const limiter = create({ timeoutMs: 60_000 })
      expect(await rejection(limiter.acquire(AbortSignal.timeout(50)))).toMatchObject({ name: 'TimeoutError' })
    })

    test('a release that does not reach Redis is reported and does no harm', async () => {
      const reported: LimiterError[] = []
      const limiter = create({ concurrency: 1, onError: (error) => reported.push(error) })
      const release = await limiter.acquire(never())
      await redis.kill()
      release?.()
      await expect.poll(() => reported.map(({ code }) => code)).toEqual(['TIMEOUT'])
    })

    test('an error thrown by onError is ignored', async () => {
      const onError = (): void => {
        throw new Error('thrown by onError')
      }
      const limiter = create({ onError })
      redis.freeze()
      expect((await rejection(limiter.acquire(never()))).code).toBe('TIMEOUT')
    })
  })

  test('Redis is asked again after a fallback limiter has failed', async () => {
    const own = new Error('own limiter')
    const acquire = () => {
      throw own
    }
    const limiter = create({ onUnavailable: { acquire } })
    redis.freeze()
    const waiting = [1, 2].map(() => rejection(limiter.acquire(never())))
    expect(await Promise.all(waiting)).toEqual([own, own])
    expect(await rejection(limiter.acquire(never()))).toBe(own)
    redis.thaw()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await limiter.acquire(never())
  })

  describe('open', () => {
    test('default', async () => {
      const reported: LimiterError[] = []
      const limiter = create({ onUnavailable: 'open', onError: (error) => reported.push(error) })
      redis.freeze()
      await Promise.all([limiter.acquire(never()), limiter.acquire(never())])
      expect(reported.map(({ code }) => code)).toEqual(['TIMEOUT'])
    })

    test('asks again after a second, not with every call', async () => {
      const limiter = create({ onUnavailable: 'open', perSecond: 1 })
      await redis.kill()
      await limiter.acquire(never())
      const began = performance.now()
      const asked = vi.spyOn(client, 'evalSha')
      for (let call = 0; call < 20; call++) await limiter.acquire(never())
      expect(asked.mock.calls.length).toBeLessThanOrEqual((performance.now() - began) / 1_000)
      asked.mockRestore()
      await redis.restart()
      await expect.poll(() => client.isReady, { timeout: 5_000 }).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      await limiter.acquire(never())
      await expect.poll(() => client.zCard('billing:{a}:starts')).toBe(1)
    })
  })

  describe('a fallback', () => {
    test('default', async () => {
      const limiter = create({ onUnavailable: createTokenBucket({ perSecond: 2 }) })
      redis.freeze()
      await rejection(limiter.acquire(AbortSignal.timeout(10)))
      const began = performance.now()
      await Promise.all([1, 2, 3].map(() => limiter.acquire(never())))
      expect(performance.now() - began).toBeGreaterThanOrEqual(1000)
    })

    test('is called when a request ends and when a call is aborted', async () => {
      const limiter = create({ onUnavailable: createTokenBucket({ perSecond: 100, concurrency: 1 }) })
      redis.freeze()
      const release = await limiter.acquire(never())
      expect(await rejection(limiter.acquire(AbortSignal.timeout(20)))).toMatchObject({ name: 'TimeoutError' })
      release?.()
      await limiter.acquire(never())
    })
  })

  describe('reports the reason and no secret', () => {
    /** The error that a call fails with, checked to contain no secret. */
    async function failure(limiter: Limiter): Promise<Error & Record<string, unknown>> {
      const error = await rejection(limiter.acquire(never()))
      expect(LimiterError.isInstance(error)).toBe(true)
      expect(error.cause).toBeUndefined()
      expect(`${error.stack} ${JSON.stringify(error)}`).not.toMatch(/correct-horse|wrong-horse|redis:\/\//)
      return error
    }

    test('a replica, which takes no writes', async () => {
      await client.replicaOf('127.0.0.1', 1)
      expect((await failure(create({ timeoutMs: 10_000 }))).code).toBe('READONLY')
    })

    test('a key of another type', async () => {
      await client.set('billing:{a}:starts', 'taken')
      expect((await failure(create({ timeoutMs: 10_000 }))).code).toBe('WRONGTYPE')
    })

    test('a user without permission', async () => {
      await client.aclSetUser('limited', ['on', `>${PASSWORD}`, '~other', '+@all'])
      const limited = createClient({ url: redis.url, username: 'limited', password: PASSWORD })
      await limited.connect()
      expect((await failure(create({ client: limited, timeoutMs: 10_000 }))).code).toBe('NOPERM')
      limited.destroy()
    })

    test('no credentials', async () => {
      const anonymous = new Redis(redis.url, { enableReadyCheck: false })
      anonymous.on('error', () => {})
      expect((await failure(create({ client: anonymous, timeoutMs: 10_000 }))).code).toBe('NOAUTH')
      anonymous.disconnect()
    })

    test('a wrong password', async () => {
      const wrong = new Redis(redis.url, { password: 'wrong-horse', retryStrategy: () => null })
      wrong.on('error', () => {})
      await failure(create({ client: wrong, timeoutMs: 10_000 }))
      wrong.disconnect()
    })

    test('a client that is not connected', async () => {
      const offline = createClient({ url: redis.url, disableOfflineQueue: true })
      const error = await failure(create({ client: offline }))
      expect(error.code).toBeUndefined()
      expect(error.message).toBe("The limiter 'a' got no permission from Redis")
    })

    test('a connection that is refused', async () => {
      const refusing = (): Promise<never> =>
        Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))
      const error = await failure(create({ client: { eval: refusing, evalSha: refusing } }))
      expect(error.code).toBe('ECONNREFUSED')
    })

    test.each([undefined, 'broken', { message: 7, code: 7 }, { code: `redis://:${PASSWORD}@host` }])(
      'a client that fails with %o',
      async (thrown) => {
        const failing = (): Promise<never> => Promise.reject(thrown)
        expect((await failure(create({ client: { eval: failing, evalSha: failing } }))).code).toBeUndefined()
      },
    )
  })
})
