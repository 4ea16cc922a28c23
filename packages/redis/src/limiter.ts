import { ConfigError, type Limiter } from '@billing/core'
import { isRedisClient, type RedisClient } from './client.js'
import type { LimiterError } from './errors.js'
import { createExchange } from './exchange.js'
import { createQueue } from './queue.js'

/** How much a provider lets through, and where the instances agree on it. */
export interface RedisLimiterOptions {
  /** A connected client of `redis` or `ioredis`. It stays yours: the limiter neither connects nor closes it. */
  readonly client: RedisClient
  /** Names the quota. Limiters with the same key share it, so give them the same figures too. */
  readonly key: string
  /** Requests in any one second. */
  readonly perSecond: number
  /** Requests under way at the same time. Unlimited without it. */
  readonly concurrency?: number | undefined
  /**
   * Milliseconds until the place of an instance that crashed counts as free again, with `concurrency`. Default 60,000, as long as a call
   * lasts by default: a call that lasts longer would lose its place while it is under way.
   */
  readonly leaseMs?: number | undefined
  /** Milliseconds to wait for a reply of Redis. Default 1,000. */
  readonly timeoutMs?: number | undefined
  /**
   * What becomes of calls while Redis gives no answer. `closed`, the default, fails them with a `LimiterError`. `open` lets all of them
   * through. Another limiter decides in its stead: `createTokenBucket({ perSecond: 5 })` with this instance's share. In the latter two cases
   * Redis is left alone for a second after a failure, so that not every call has to wait for it.
   */
  readonly onUnavailable?: 'closed' | 'open' | Limiter | undefined
  /** Is told of every failure of Redis, whatever becomes of the calls. What it throws is dropped. */
  readonly onError?: ((error: LimiterError) => void) | undefined
}

const OPEN: Limiter = { acquire: async () => {} }

/**
 * A limiter for many processes: all that have the same key in the same Redis share one quota, first come first served. No second has more
 * than `perSecond` starts, counted by Redis's own clock over a sliding window, and at most `concurrency` requests are under way.
 *
 * @throws {ConfigError} for an option that makes no sense; the message names it
 * @throws {LimiterError} from the calls it limits, while Redis gives no answer and `onUnavailable` is `closed`
 * @see https://redis.io/docs/latest/develop/programmability/eval-intro/
 * @example
 * ```ts
 * import { createStripe } from '@billing/stripe'
 * import { createClient } from 'redis'
 *
 * const client = await createClient({ url: 'redis://localhost:6379' }).connect()
 * const limiter = createRedisLimiter({ client, key: 'stripe-live', perSecond: 80 })
 * const stripe = createStripe({ apiKey: process.env.STRIPE_API_KEY, limiter })
 * ```
 */
export function createRedisLimiter(options: RedisLimiterOptions): Limiter {
  const {
    client,
    key,
    perSecond,
    concurrency = Infinity,
    leaseMs = 60_000,
    timeoutMs = 1_000,
    onUnavailable = 'closed',
  } = options
  const check = (option: keyof RedisLimiterOptions, valid: boolean, remedy: string): void => {
    if (!valid) throw new ConfigError(`${option} must be ${remedy}`)
  }
  const isTime = (value: number): boolean => value >= 1 && value < 2 ** 31
  check('client', isRedisClient(client), 'a client of the package redis or ioredis')
  check('key', typeof key === 'string' && /^[^{}]+$/.test(key), 'a name of the quota, without braces')
  check(
    'perSecond',
    perSecond > 0 && perSecond < Infinity,
    'more than 0; leave the limiter out where there is no limit',
  )
  check('concurrency', concurrency >= 1, '1 or more; leave it out where there is no limit')
  check('leaseMs', isTime(leaseMs), 'milliseconds, at least the timeoutMs of the clients')
  check('timeoutMs', isTime(timeoutMs), 'milliseconds, 1 or more')
  check(
    'onUnavailable',
    onUnavailable === 'closed' || onUnavailable === 'open' || typeof onUnavailable?.acquire === 'function',
    "'closed', 'open' or a limiter",
  )
  // Redis counts to 0 where there is no limit.
  const places = Number.isFinite(concurrency) ? Math.floor(concurrency) : 0
  return createQueue({
    exchange: createExchange({ client, key, perSecond, concurrency: places, leaseMs, timeoutMs }),
    ahead: Math.ceil(perSecond / 10),
    leased: places > 0,
    fallback: onUnavailable === 'open' ? OPEN : onUnavailable === 'closed' ? undefined : onUnavailable,
    onError: options.onError,
  })
}
