// One of several processes under load: asks the limiter for permission as fast as it gets it, and sends a request each time.
import { setMaxListeners } from 'node:events'
import { createRedisLimiter, type RedisLimiterOptions } from '@billing/redis'
import { createClient } from 'redis'

/** The parameters of a worker. */
export interface Task {
  readonly redis: string
  readonly server: string
  readonly limits: Omit<RedisLimiterOptions, 'client'>
  /** Number of requests that are under way or waiting at any time. */
  readonly parallel: number
}

const task = JSON.parse(process.argv[2] ?? '') as Task
const client = await createClient({ url: task.redis, socket: { reconnectStrategy: 100 } })
  .on('error', () => {})
  .connect()
const limiter = createRedisLimiter({ client, ...task.limits })
const permitted: number[] = []
const failures: string[] = []
let stopping = new AbortController()

async function sendRequests(over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    try {
      const release = await limiter.acquire(over)
      // All processes of a machine share this clock; it has fractions of a millisecond.
      permitted.push(performance.timeOrigin + performance.now())
      await (await fetch(task.server, { method: 'POST' })).text()
      release?.()
    } catch (error) {
      if (!over.aborted) failures.push(String(error))
    }
  }
}

// Node loads its fetch on first use, which must not count.
await fetch(task.server)
process.send?.('ready')
process.on('message', async (seconds: number | 'stop') => {
  if (seconds === 'stop') return stopping.abort()
  stopping = new AbortController()
  const over = AbortSignal.any([AbortSignal.timeout(seconds * 1000), stopping.signal])
  setMaxListeners(0, over)
  await Promise.all(Array.from({ length: task.parallel }, () => sendRequests(over)))
  process.send?.({ permitted: permitted.splice(0), failures: failures.splice(0) })
})
process.once('disconnect', () => client.close())
