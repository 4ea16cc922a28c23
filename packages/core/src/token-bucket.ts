import type { Limiter } from './client/client-options.js'
import { ConfigError } from './errors.js'

/** A provider's quota. */
export interface TokenBucketOptions {
  /** Requests in any one second. */
  readonly perSecond: number
  /** Requests under way at the same time. Unlimited without it. */
  readonly concurrency?: number | undefined
  /**
   * Milliseconds until the place of a request that never ended counts as free again, with `concurrency`: serverless platforms end a
   * handler without ending its requests. Default 60,000, as long as a call lasts by default: give it at least your `timeoutMs`.
   */
  readonly leaseMs?: number | undefined
}

/** How soon the first request that waits for another to end looks again, and those who may be next at the latest. */
const POLL_MS = 5
const MAX_POLL_MS = 50

/** The longest time that a request sleeps before it looks again whether those ahead of it are gone. */
const MAX_SLEEP_MS = 1_000

/** How late a request may look again before it counts as ended by its platform. */
const MAX_DELAY_MS = 1_000

/**
 * A limiter for one process, first come first served. Give the same one to every client that shares a provider's quota.
 * It counts over a sliding second: a refilled bucket would allow twice the quota around a pause.
 *
 * Requests share numbers, never a timer or a promise: in Cloudflare Workers a request handler may wait only for its own.
 *
 * @throws {ConfigError} for an option that is out of range; the message names it
 * @example
 * ```ts
 * import { createStripe, createTokenBucket } from '@billing/stripe'
 *
 * const limiter = createTokenBucket({ perSecond: 80, concurrency: 20 })
 * const stripe = createStripe({ apiKey: process.env.STRIPE_API_KEY, limiter })
 * ```
 */
export function createTokenBucket(options: TokenBucketOptions): Limiter {
  const { perSecond, concurrency, leaseMs } = checkOptions(options)
  const starts = createStarts(perSecond)
  /** The requests under way, each with the time at which its lease ends. */
  const running = new Set<{ readonly leaseEnds: number }>()
  /** Those that wait, in the order of arrival, each with the time at which it looks again. */
  const queue: { looksAt: number }[] = []

  /** Milliseconds until a request with `ahead` others before it should look again; 0 or less when it may start. */
  function delayBehind(ahead: number, now: number): number {
    for (const place of running) if (place.leaseEnds <= now) running.delete(place)
    const untilStart = starts.delayBehind(ahead, now)
    if (running.size + ahead < concurrency) return untilStart
    // When a request will end is unknown. Those further back in the queue look less often.
    const pollMs = POLL_MS * (1 + Math.floor(ahead / 4))
    return Math.max(untilStart, ahead < concurrency ? Math.min(pollMs, MAX_POLL_MS) : pollMs)
  }

  return {
    async acquire(signal) {
      const self = { looksAt: 0 }
      // A new request is not in the queue yet.
      let ahead = -1
      try {
        for (;;) {
          signal.throwIfAborted()
          const now = performance.now()
          self.looksAt = now
          while (queue[0] && queue[0].looksAt < now - MAX_DELAY_MS) queue.shift()
          // Also when others removed it because the whole process had been suspended.
          if (ahead < 0) ahead = queue.push(self) - 1
          const delay = delayBehind(ahead, now)
          if (delay <= 0) {
            const place = { leaseEnds: now + leaseMs }
            starts.add(now)
            running.add(place)
            return () => {
              running.delete(place)
            }
          }
          const sleepMs = Math.ceil(Math.min(delay, MAX_SLEEP_MS))
          self.looksAt = now + sleepMs
          await sleep(sleepMs, signal)
          ahead = queue.indexOf(self)
        }
      } finally {
        const index = queue.indexOf(self)
        if (index >= 0) queue.splice(index, 1)
      }
    },
  }
}

function checkOptions(options: TokenBucketOptions): Required<{ [Name in keyof TokenBucketOptions]: number }> {
  const { perSecond, concurrency = Infinity, leaseMs = 60_000 } = options ?? {}
  if (!(perSecond > 0 && perSecond < Infinity)) {
    throw new ConfigError('perSecond must be a number above 0: the requests that the provider allows in a second')
  }
  if (!(concurrency >= 1)) throw new ConfigError('concurrency must be 1 or more; leave it out where there is no limit')
  if (!(leaseMs >= 1)) {
    throw new ConfigError('leaseMs must be 1 or more: milliseconds, at least the timeoutMs of the clients')
  }
  return { perSecond, concurrency, leaseMs }
}

/** Remembers when the last requests started, as many as a window of time may hold, and from that when the next ones may. */
function createStarts(perSecond: number) {
  const capacity = Math.max(1, Math.floor(perSecond))
  const windowMs = 1000 / Math.min(1, perSecond)
  /** Oldest first: a ring as long as the capacity. */
  const started: number[] = []
  let oldest = 0
  return {
    /** Milliseconds until a request with `ahead` others before it may start; 0 or less when it may already. */
    delayBehind(ahead: number, now: number): number {
      const start = started[(oldest + ahead) % capacity] ?? now - windowMs
      return start + windowMs * (1 + Math.floor(ahead / capacity)) - now
    },
    add(now: number): void {
      started[oldest] = now
      oldest = (oldest + 1) % capacity
    },
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave)
      resolve()
    }, ms)
    signal.addEventListener('abort', leave)
  })
}
