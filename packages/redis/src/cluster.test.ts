import { Cluster } from 'ioredis'
import { createClient, createCluster } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasRedis, type RedisServer, startRedis } from '~test/redis/server.js'
import { createRedisLimiter, type RedisClient } from './index.js'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe.skipIf(!hasRedis)('on a cluster', () => {
  let redis: RedisServer

  beforeAll(async () => {
    redis = await startRedis('--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1')
    const client = await createClient({ url: redis.url }).connect()
    await client.clusterAddSlotsRange({ start: 0, end: 16_383 })
    while (!(await client.clusterInfo()).includes('cluster_state:ok')) await pause(50)
    client.destroy()
  }, 20_000)
  afterAll(() => redis?.stop())

  const never = new AbortController().signal
  async function limited(client: RedisClient, key: string): Promise<number> {
    const limiter = createRedisLimiter({ client, key, perSecond: 100, concurrency: 1 })
    const releases = [1, 2, 3].map(async () => (await limiter.acquire(never))?.())
    return (await Promise.all(releases)).length
  }

  test('a client of redis finds all keys of a limiter on one node', async () => {
    const cluster = createCluster({ rootNodes: [{ url: redis.url }] })
    await cluster.connect()
    expect(await limited(cluster, 'a')).toBe(3)
    cluster.destroy()
  })

  test('a client of ioredis finds all keys of a limiter on one node', async () => {
    const cluster = new Cluster([{ host: '127.0.0.1', port: redis.port }])
    expect(await limited(cluster, 'b')).toBe(3)
    cluster.disconnect()
  })
})
