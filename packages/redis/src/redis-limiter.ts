import { ConfigError, type Limiter } from '@billing/core'
import { createExchange } from './exchange.js'
import type { LimiterError } from './limiter-error.js'
import { createOutage } from './outage.js'
import { createQueue } from './queue.js'
import { isRedisClient, type RedisClient } from './redis-client.js'

/** The quota of a provider, and the Redis server that instances share it through. */
export interface RedisLimiterOptions {
  /** A connected client of `redis` or `ioredis`. You own it: the limiter neither connects nor closes it. */
  readonly client: RedisClient
  /** The name of the quota. Limiters with the same key share it, so give them the same figures too. */
  readonly key: string
  /** Requests in any one second. */
  readonly perSecond: number
  /** Requests under way at the same time. Unlimited by default. */
  readonly concurrency?: number | undefined
  /**
   * Milliseconds until the place of an instance that crashed counts as free again, with `concurrency`. Default 60,000, the default timeout
   * of a call: a call that lasts longer would lose its place while it is under way.
   */
  readonly leaseMs?: number | undefined
  /** Milliseconds to wait for a reply of Redis. Default 1,000. */
  readonly timeoutMs?: number | undefined
  /**
   * What happens to calls while Redis does not respond. `closed`, the default, fails them with a `LimiterError`. `open` permits all of them.
   * Another limiter decides instead of Redis: `createTokenBucket({ perSecond: 5 })` with this instance's share. In the latter two cases Redis
   * is not asked for a second after a failure, so that not every call has to wait for it.
   */
  readonly onUnavailable?: 'closed' | 'open' | Limiter | undefined
  /** Called with every failure of Redis, for any value of `onUnavailable`. Errors it throws are ignored. */
  readonly onError?: ((error: LimiterError) => void) | undefined
}

const OPEN: Limiter = { acquire: async () => {} }

/**
 * A limiter for many processes: all that have the same key in the same Redis share one quota, first come first served. No second has more
 * than `perSecond` starts, counted by Redis's own clock over a sliding window, and at most `concurrency` requests are under way.
 *
 * @throws {ConfigError} for an invalid option; the message names it
 * @throws {LimiterError} from the calls it limits, while Redis does not respond and `onUnavailable` is `closed`
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
    onError,
  } = options
  checkOptions({ client, key, perSecond, concurrency, leaseMs, timeoutMs, onUnavailable })
  // The script expects 0 for no limit.
  const places = Number.isFinite(concurrency) ? Math.floor(concurrency) : 0
  const fallback = onUnavailable === 'open' ? OPEN : onUnavailable === 'closed' ? undefined : onUnavailable
  return createQueue({
    exchange: createExchange({ client, key, perSecond, concurrency: places, leaseMs, timeoutMs }),
    ahead: Math.ceil(perSecond / 10),
    leased: places > 0,
    outage: createOutage(fallback, onError),
  })
}

type CheckedOptions = {
  readonly [Name in Exclude<keyof RedisLimiterOptions, 'onError'>]-?: NonNullable<RedisLimiterOptions[Name]>
}

function checkOptions(options: CheckedOptions): void {
  const { client, key, perSecond, concurrency, leaseMs, timeoutMs, onUnavailable } = options
  const check = (option: keyof CheckedOptions, isValid: boolean, requirement: string): void => {
    if (!isValid) throw new ConfigError(`${option} must be ${requirement}`)
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
}
