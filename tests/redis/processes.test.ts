import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRedisLimiter } from '@billing/redis'
import { createClient } from 'redis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createFleet, type Fleet } from './fleet.js'
import { hasRedis, type RedisServer, startRedis } from './server.js'
import type { Task } from './worker.js'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe.skipIf(!hasRedis)('processes that share a quota', () => {
  let redis: RedisServer
  let client: ReturnType<typeof createClient>
  let server: Server
  let fleet: Fleet
  let durationMs = 0
  /** How many requests came to each path. */
  const requests = new Map<string, number>()

  beforeAll(async () => {
    fleet = await createFleet()
    server = createServer(({ method, url = '' }, response) => {
      if (method === 'POST') requests.set(url, (requests.get(url) ?? 0) + 1)
      setTimeout(() => response.end(), method === 'POST' ? durationMs : 0)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server?.closeAllConnections()
    await new Promise((resolve) => server?.close(resolve))
  })
  beforeEach(async () => {
    durationMs = 0
    redis = await startRedis()
    client = createClient({ url: redis.url })
    client.on('error', () => {})
    await client.connect()
  })
  afterEach(async () => {
    client?.destroy()
    await redis?.stop()
  })

  const task = (limits: Task['limits'], parallel: number): Task => ({
    redis: redis.url,
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    limits,
    parallel,
  })

  test('get the places of a killed one when its leases expire', async () => {
    durationMs = 60_000
    const limits = { key: 'a', perSecond: 100, concurrency: 2, leaseMs: 1_500 }
    const worker = await fleet.start(task(limits, 2))
    void worker.run(60)
    await expect.poll(() => client.zCard('billing:{a}:leases')).toBe(2)
    const [lease] = await client.zRangeWithScores('billing:{a}:leases', 0, 0)
    worker.process.kill('SIGKILL')
    const limiter = createRedisLimiter({ client, ...limits })
    const never = new AbortController().signal
    const places = await Promise.all([limiter.acquire(never), limiter.acquire(never)])
    expect(Date.now() * 1000).toBeGreaterThanOrEqual(lease?.score ?? Infinity)
    for (const release of places) release?.()
  })

  test('exit by themselves when disconnected, also with calls that wait', async () => {
    const worker = await fleet.start(task({ key: 'a', perSecond: 5, concurrency: 3 }, 50))
    const running = worker.run(60)
    await expect.poll(() => client.zCard('billing:{a}:starts')).toBeGreaterThan(4)
    worker.stop()
    expect((await running).failures).toEqual([])
    await worker.end()
  })

  test('continue after Redis has lost its scripts, and after it has lost all data', async () => {
    const limits = { key: 'a', perSecond: 20, timeoutMs: 300 }
    const started = task(limits, 5)
    const paths = ['/one', '/two']
    const workers = await Promise.all(
      paths.map((path) => fleet.start({ ...started, server: `${started.server}${path}` })),
    )
    const running = Promise.all(workers.map((worker) => worker.run(60)))
    await pause(1_000)
    await client.scriptFlush()
    await pause(1_000)
    await redis.kill()
    await pause(1_000)
    const before = performance.timeOrigin + performance.now()
    await redis.restart()
    requests.clear()
    for (const path of paths) await expect.poll(() => requests.get(path)).toBeGreaterThan(6)
    for (const worker of workers) worker.stop()
    const reports = await running
    for (const { permitted, failures } of reports) {
      expect(failures).toContain("LimiterError: The limiter 'a' got no permission from Redis: TIMEOUT")
      // A command that was under way when Redis ended, or a connection that was opened then, is reset.
      for (const failure of new Set(failures)) {
        expect(failure).toMatch(/^LimiterError: The limiter 'a' got no permission from Redis: (TIMEOUT|ECONNRESET)$/)
      }
      expect(permitted.filter((moment) => moment > before).length).toBeGreaterThan(5)
    }
    await Promise.all(workers.map((worker) => worker.end()))
  })
})
