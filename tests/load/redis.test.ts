import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFleet, type Fleet } from '../redis/fleet.js'
import { hasRedis, type RedisServer, startRedis } from '../redis/server.js'

const PROCESSES = 8
const PER_SECOND = 40
const SECONDS = 6
/** A machine that is busy with something else wakes processes up late, which costs quota, and holds them up on the way to the provider. */
const ROUNDS = 3

/** The most of these moments that lie in any one second. */
function most(moments: readonly number[]): number {
  const sorted = [...moments].sort((one, other) => one - other)
  let first = 0
  return sorted.reduce((top, moment, index) => {
    while ((sorted[first] ?? moment) <= moment - 1000) first += 1
    return Math.max(top, index - first + 1)
  }, 0)
}

describe.skipIf(!hasRedis)('eight processes under load', () => {
  let redis: RedisServer
  let client: ReturnType<typeof createClient>
  let server: Server
  let fleet: Fleet
  let arrivals: number[] = []

  beforeAll(async () => {
    redis = await startRedis()
    client = createClient({ url: redis.url })
    await client.connect()
    fleet = await createFleet()
    server = createServer(({ method }, response) => {
      if (method === 'POST') arrivals.push(performance.timeOrigin + performance.now())
      setTimeout(() => response.end(), 100)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    client?.destroy()
    await redis?.stop()
    await new Promise((resolve) => server?.close(resolve))
  })

  test('never start more than the quota in any second, and use nearly all of it', async () => {
    const task = {
      redis: redis.url,
      server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      limits: { key: 'load', perSecond: PER_SECOND },
      parallel: 20,
    }
    const workers = await Promise.all(Array.from({ length: PROCESSES }, () => fleet.start(task)))

    /** True when all went well by the clocks of the processes too. */
    async function round(): Promise<boolean> {
      arrivals = []
      let running = true
      const reports = Promise.all(workers.map((worker) => worker.run(SECONDS))).finally(() => {
        running = false
      })
      let mostByRedis = 0
      while (running) {
        const slots = await client.zRangeWithScores('billing:{load}:starts', 0, -1)
        mostByRedis = Math.max(mostByRedis, most(slots.map(({ score }) => score / 1000)))
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      const all = await reports
      const permitted = all.flatMap((report) => report.permitted)
      const shares = all.map((report) => report.permitted.length)
      const used = permitted.length / (PER_SECOND * SECONDS)
      console.info(
        `${PROCESSES} processes, ${PER_SECOND}/s for ${SECONDS} s: ${permitted.length} permissions (${(used * 100).toFixed(1)} %), ` +
          `${Math.min(...shares)} to ${Math.max(...shares)} each; at most ${mostByRedis} in a second by the clock of Redis, ` +
          `${most(permitted)} by those of the processes, ${most(arrivals)} on arrival`,
      )
      expect(all.flatMap(({ failures }) => failures)).toEqual([])
      expect(arrivals).toHaveLength(permitted.length)
      expect(mostByRedis).toBe(PER_SECOND)
      return used >= 0.95 && most(permitted) <= PER_SECOND
    }

    const outcomes = []
    do outcomes.push(await round())
    while (outcomes.length < ROUNDS && !outcomes.at(-1))
    expect(outcomes).toContain(true)
    await Promise.all(workers.map((worker) => worker.end()))
  }, 60_000)
})
