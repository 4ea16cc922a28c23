import { getEventListeners } from 'node:events'
import { ConfigError, type Limiter } from '@billing/core'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PUNCTUAL } from '~test/redis/punctual.js'
import { hasRedis, type RedisServer, startRedis } from '~test/redis/server.js'
import { recordClient, rejection } from '~test/support/client.js'
import { createRedisLimiter, type NodeRedisClient, type RedisLimiterOptions } from './index.js'

const never = (): AbortSignal => new AbortController().signal
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test.each<[string, Partial<RedisLimiterOptions>]>([
  ['client', { client: {} as never }],
  ['client', { client: undefined as never }],
  ['key', { key: '' }],
  ['key', { key: 'stripe{live}' }],
  ['key', { key: 7 as never }],
  ['perSecond', { perSecond: 0 }],
  ['perSecond', { perSecond: Number.NaN }],
  ['perSecond', { perSecond: Number.POSITIVE_INFINITY }],
  ['concurrency', { concurrency: 0 }],
  ['concurrency', { concurrency: Number.NaN }],
  ['leaseMs', { leaseMs: 0 }],
  ['timeoutMs', { timeoutMs: Number.POSITIVE_INFINITY }],
  ['onUnavailable', { onUnavailable: 'maybe' as never }],
  ['onUnavailable', { onUnavailable: null as never }],
])('refuses an invalid %s: %o', (option, options) => {
  const client = { eval: async () => [], evalSha: async () => [] }
  const create = (): Limiter => createRedisLimiter({ client, key: 'a', perSecond: 1, ...options })
  expect(create).toThrow(ConfigError)
  expect(create).toThrow(option)
})

describe.skipIf(!hasRedis)('over Redis', () => {
  let redis: RedisServer
  let client: ReturnType<typeof createClient>
  let ioredis: Redis
  let key: string
  let keys = 0

  beforeAll(async () => {
    redis = await startRedis()
    client = createClient({ url: redis.url })
    await client.connect()
    ioredis = new Redis(redis.url)
  })
  afterAll(async () => {
    client?.destroy()
    ioredis?.disconnect()
    await redis?.stop()
  })
  beforeEach(() => {
    keys += 1
    key = `quota-${keys}`
  })

  const create = (options: Partial<RedisLimiterOptions>): Limiter =>
    createRedisLimiter({ client, key, perSecond: 1_000, ...options })

  /** Asks for permission `count` times at once, and returns when each came, in milliseconds, in the order of asking. */
  async function run(limiters: Limiter[], count: number, durationMs = 0): Promise<number[]> {
    const began = performance.now()
    return Promise.all(
      Array.from({ length: count }, async (_, index) => {
        const release = await limiters[index % limiters.length]?.acquire(never())
        const started = performance.now() - began
        await pause(durationMs)
        release?.()
        return started
      }),
    )
  }

  describe.each(['redis', 'ioredis'])('with a client of %s', (name) => {
    test('default', PUNCTUAL, async () => {
      const limiter = create({ client: name === 'redis' ? client : ioredis, perSecond: 5 })
      const starts = await run([limiter], 7)
      expect(starts[4]).toBeLessThan((starts[0] ?? 0) + 1000)
      expect(starts[5]).toBeGreaterThanOrEqual((starts[0] ?? 0) + 1000)
      expect(starts[6]).toBeGreaterThan(starts[5] ?? 0)
    })

    test('loads the script again when Redis has lost it', async () => {
      const limiter = create({ client: name === 'redis' ? client : ioredis })
      await limiter.acquire(never())
      await client.scriptFlush()
      await limiter.acquire(never())
    })
  })

  test('shares the quota between instances with the same key', PUNCTUAL, async () => {
    const starts = await run([create({ perSecond: 4 }), create({ perSecond: 4, client: ioredis })], 6)
    expect(starts.filter((start) => start < 1000)).toHaveLength(4)
  })

  test('leaves other keys alone', async () => {
    // With the key of the first the second would have to wait for 100 seconds.
    await create({ perSecond: 0.01 }).acquire(never())
    await create({ perSecond: 0.01, key: `${key}-other` }).acquire(never())
  })

  test('lets through all that it may, and no more in any one second', PUNCTUAL, async () => {
    const starts = await run([create({ perSecond: 20 })], 40)
    expect(starts[19]).toBeLessThan((starts[0] ?? 0) + 1000)
    for (const [index, start] of starts.entries()) {
      if (index >= 20) expect(start - (starts[index - 20] ?? 0)).toBeGreaterThanOrEqual(1000)
    }
    expect(starts[39]).toBeLessThan(3_000)
  })

  // Once, and not until it succeeds: what a busy machine adds to a start is a few milliseconds, and seldom more than this leaves.
  test('never comes near to twice the quota, also shared', async () => {
    const starts = await run([create({ perSecond: 20 }), create({ perSecond: 20, client: ioredis })], 60)
    starts.sort((one, other) => one - other)
    for (const [index, start] of starts.entries()) {
      if (index >= 20) expect(start - (starts[index - 20] ?? 0)).toBeGreaterThan(600)
    }
  })

  test('waits longer than a second for less than one request a second', async () => {
    const starts = await run([create({ perSecond: 0.8 })], 2)
    expect(starts[1]).toBeGreaterThanOrEqual(1250)
  })

  test('starts a burst in the order of asking, however large', async () => {
    const limiter = create({})
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        await limiter.acquire(never())
        order.push(index)
      }),
    )
    expect(order).toEqual([...order].sort((one, other) => one - other))
  })

  test('lets requests leave before it starts the rest of a burst', async () => {
    const limiter = create({})
    let turn = 0
    const startsIn: number[] = []
    let clock = setImmediate(function tick() {
      turn += 1
      clock = setImmediate(tick)
    })
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        await limiter.acquire(never())
        startsIn[turn] = (startsIn[turn] ?? 0) + 1
      }),
    )
    clearImmediate(clock)
    expect(Math.max(...startsIn.filter(Boolean))).toBeLessThanOrEqual(4)
  })

  test('asks Redis far less often than it is asked', PUNCTUAL, async () => {
    let asked = 0
    const counting: NodeRedisClient = {
      eval: (script, options) => client.eval(script, options),
      evalSha: (sha1, options) => {
        asked += 1
        return client.evalSha(sha1, options)
      },
    }
    await run([create({ client: counting, perSecond: 40 })], 100)
    expect(asked).toBeLessThan(30)
  })

  test('keeps nothing in Redis without an expiry, and all of it on one node of a cluster', async () => {
    const limiter = create({ concurrency: 1 })
    const release = await limiter.acquire(never())
    release?.()
    await limiter.acquire(never())
    const controller = new AbortController()
    const waiting = rejection(limiter.acquire(controller.signal))
    await expect.poll(() => client.exists(`billing:{${key}}:line`)).toBe(1)
    const found = await client.keys(`billing:{${key}}:*`)
    expect(found.sort()).toEqual(['leases', 'line', 'starts', 'usual'].map((kind) => `billing:{${key}}:${kind}`))
    for (const one of found) expect(await client.pTTL(one)).toBeGreaterThan(0)
    controller.abort()
    await waiting
  })

  test('lets calls through when the clock of Redis was set back', async () => {
    const future = Date.now() * 1000 + 3_600_000_000
    await client.zAdd(`billing:{${key}}:starts`, { score: future, value: 'earlier' })
    await client.zAdd(`billing:{${key}}:leases`, { score: future, value: 'earlier' })
    // By these entries it would have to wait for an hour.
    await create({ perSecond: 1, concurrency: 1 }).acquire(never())
  })

  test('starts a call that waits as soon as an earlier slot turns up', PUNCTUAL, async () => {
    const now = Date.now() * 1000
    await client.zAdd(
      `billing:{${key}}:starts`,
      Array.from({ length: 20 }, (_, index) => ({ score: now, value: `${index}` })),
    )
    const limiter = create({ perSecond: 20 })
    const began = performance.now()
    const first = limiter.acquire(never())
    await expect.poll(() => client.zCard(`billing:{${key}}:starts`)).toBe(21)
    await client.zRemRangeByScore(`billing:{${key}}:starts`, now, now)
    const second = rejection(limiter.acquire(AbortSignal.timeout(500)))
    await first
    expect(performance.now() - began).toBeLessThan(900)
    await second
  })

  test('hands out no slot that is further away than a minute', async () => {
    const now = Date.now() * 1000
    const taken = Array.from({ length: 60 }, (_, second) => ({ score: now + second * 1_030_000, value: `${second}` }))
    await client.zAdd(`billing:{${key}}:starts`, taken)
    const controller = new AbortController()
    const waiting = rejection(create({ perSecond: 1 }).acquire(controller.signal))
    await pause(100)
    controller.abort('enough')
    expect(await waiting).toBe('enough')
    expect(await client.zCard(`billing:{${key}}:starts`)).toBe(60)
  })

  describe('late replies', () => {
    let delaysMs: number[] = []

    /** A client whose next replies are delayed by `delaysMs`. */
    function slow(): NodeRedisClient {
      const delayed = async (answer: Promise<unknown>): Promise<unknown> => {
        const reply = await answer
        await pause(delaysMs.shift() ?? 0)
        return reply
      }
      return {
        eval: (script, options) => delayed(client.eval(script, options)),
        evalSha: async (sha1, options) => delayed(client.evalSha(sha1, options)),
      }
    }

    test('make no late start: the slot goes back, and another is asked for', PUNCTUAL, async () => {
      const limiter = create({ client: slow(), perSecond: 10 })
      await limiter.acquire(never())
      delaysMs = [200]
      const asked = Date.now()
      await limiter.acquire(never())
      const starts = await client.zRangeWithScores(`billing:{${key}}:starts`, 0, -1)
      expect(starts).toHaveLength(2)
      expect((starts[1]?.score ?? 0) / 1000).toBeGreaterThanOrEqual(asked + 200)
    })

    test('are got used to where Redis is far away', async () => {
      // Were no more waited for them, all slots would come too late, for ever.
      delaysMs = new Array(10_000).fill(80)
      await run([create({ client: slow(), perSecond: 10 })], 12)
      expect(await client.zCard(`billing:{${key}}:starts`)).toBeLessThanOrEqual(12)
    })
  })

  describe('concurrency', () => {
    test('default', async () => {
      const starts = await run([create({ concurrency: 2 }), create({ concurrency: 2 })], 4, 200)
      const [, , third = 0, fourth = 0] = starts.sort((one, other) => one - other)
      expect(third).toBeGreaterThanOrEqual(200)
      // Long before a lease runs out.
      expect(fourth).toBeLessThan(10_000)
    })

    test('is unlimited at Infinity', async () => {
      const release = await create({ concurrency: Number.POSITIVE_INFINITY }).acquire(never())
      expect(release).toBeUndefined()
    })

    test('is freed once per request, however often it is released', async () => {
      const limiter = create({ concurrency: 1 })
      const release = await limiter.acquire(never())
      release?.()
      release?.()
      await limiter.acquire(never())
      expect(await rejection(limiter.acquire(AbortSignal.timeout(150)))).toMatchObject({ name: 'TimeoutError' })
    })

    test('is free again when a lease has run out', async () => {
      const began = performance.now()
      await create({ concurrency: 1, leaseMs: 300 }).acquire(never())
      await create({ concurrency: 1, leaseMs: 300 }).acquire(never())
      expect(performance.now() - began).toBeGreaterThanOrEqual(300)
    })

    test('is served in turn: an instance that releases a place and asks again waits for the others', async () => {
      const limiters = [create({ concurrency: 1 }), create({ concurrency: 1 })]
      const served = [0, 0]
      const over = new AbortController()
      await Promise.allSettled(
        limiters.map(async (limiter, index) => {
          for (;;) {
            const release = await limiter.acquire(over.signal)
            served[index] = (served[index] ?? 0) + 1
            await pause(20)
            release?.()
            if (served.reduce((sum, count) => sum + count) >= 20) over.abort()
          }
        }),
      )
      expect(Math.min(...served)).toBeGreaterThan(Math.max(...served) / 3)
    })

    test('skips an instance that crashed while it waited', async () => {
      await client.hSet(`billing:{${key}}:line`, 'crashed', '1000000 2000000')
      await create({ concurrency: 1 }).acquire(never())
      expect(await client.hLen(`billing:{${key}}:line`)).toBe(0)
    })

    test('removes an instance from the line when its last waiting call gives up', async () => {
      await create({ concurrency: 1 }).acquire(never())
      const limiter = create({ concurrency: 1 })
      await rejection(limiter.acquire(AbortSignal.timeout(100)))
      await expect.poll(() => client.hLen(`billing:{${key}}:line`)).toBe(0)
    })
  })

  describe('a signal', () => {
    test('that has aborted rejects at once', async () => {
      expect(await rejection(create({}).acquire(AbortSignal.abort('enough')))).toBe('enough')
    })

    test('ends the wait, and the slot serves another instance', PUNCTUAL, async () => {
      const limiter = create({ perSecond: 1 })
      await limiter.acquire(never())
      const controller = new AbortController()
      const waiting = rejection(limiter.acquire(controller.signal))
      await expect.poll(() => client.zCard(`billing:{${key}}:starts`)).toBe(2)
      controller.abort('enough')
      expect(await waiting).toBe('enough')
      await expect.poll(() => client.zCard(`billing:{${key}}:starts`)).toBe(1)
      const [start] = await run([create({ perSecond: 1 })], 1)
      expect(start).toBeLessThan(1_500)
    })

    test('leaves its slot to the next call of the same instance', PUNCTUAL, async () => {
      const limiter = create({ perSecond: 1 })
      await limiter.acquire(never())
      const controller = new AbortController()
      const first = rejection(limiter.acquire(controller.signal))
      const began = performance.now()
      const second = limiter.acquire(never())
      await pause(50)
      controller.abort('enough')
      await Promise.all([first, second])
      expect(performance.now() - began).toBeLessThan(1_500)
    })

    test('that aborts while Redis is asked gives back what comes', async () => {
      // Kept, it would make the next call wait for 100 seconds, and its place for a minute.
      const limits = { perSecond: 0.01, concurrency: 1 }
      const controller = new AbortController()
      const waiting = rejection(create(limits).acquire(controller.signal))
      controller.abort('enough')
      expect(await waiting).toBe('enough')
      await create(limits).acquire(never())
    })

    test('leaves nothing behind when a thousand calls give up', async () => {
      const limiter = create({ perSecond: 10, concurrency: 20 })
      const controllers = Array.from({ length: 1_000 }, () => new AbortController())
      const waiting = controllers.map(({ signal }) => limiter.acquire(signal).catch((reason) => reason))
      await pause(100)
      for (const controller of controllers) controller.abort('enough')
      const outcomes = await Promise.all(waiting)
      expect(outcomes.filter((outcome) => outcome === 'enough')).toHaveLength(990)
      for (const release of outcomes) if (typeof release === 'function') release()
      await expect.poll(() => client.zCard(`billing:{${key}}:starts`)).toBe(10)
      await expect.poll(() => client.zCard(`billing:{${key}}:leases`)).toBe(0)
      expect(await client.exists(`billing:{${key}}:line`)).toBe(0)
      expect(controllers.flatMap(({ signal }) => getEventListeners(signal, 'abort'))).toEqual([])
    })
  })

  test('limits the calls of clients, and their retries', async () => {
    const limiter = create({ perSecond: 1, concurrency: 1 })
    const answers = [{ status: 503, headers: { 'retry-after': '0' }, body: {} }, { things: [] }]
    const { client: acme } = recordClient({ limiter }, ...answers)
    const began = performance.now()
    expect((await acme.http.GET('/things')).data).toEqual({ things: [] })
    expect(performance.now() - began).toBeGreaterThanOrEqual(1000)
  })
})
