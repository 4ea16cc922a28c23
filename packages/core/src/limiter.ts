import { ConfigError } from './errors.js'
import type { Limiter } from './types.js'

/** How much a provider lets through. */
export interface TokenBucketOptions {
  /** Requests in any one second. */
  readonly perSecond: number
  /** Requests under way at the same time. Unlimited without it. */
  readonly concurrency?: number | undefined
}

/**
 * A limiter for one process, first come first served. Give the same one to every client that shares a provider's quota.
 * It counts over a sliding second: a refilled bucket would let twice the quota through around a pause.
 */
export function createTokenBucket({ perSecond, concurrency = Number.POSITIVE_INFINITY }: TokenBucketOptions): Limiter {
  if (!(perSecond > 0 && perSecond < Number.POSITIVE_INFINITY && concurrency >= 1)) {
    throw new ConfigError('perSecond must be more than 0, concurrency 1 or more')
  }
  const capacity = Math.max(1, Math.floor(perSecond))
  const windowMs = 1000 / Math.min(1, perSecond)
  /** When each of the last requests started, oldest first: a ring as long as the capacity. */
  const started: number[] = []
  let oldest = 0
  let running = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const waiting = new Set<() => void>()

  function drain(): void {
    clearTimeout(timer)
    for (const start of waiting) {
      if (running >= concurrency) return
      const now = performance.now()
      const waitMs = (started[oldest] ?? Number.NEGATIVE_INFINITY) + windowMs - now
      if (waitMs > 0) {
        timer = setTimeout(drain, Math.ceil(waitMs))
        return
      }
      started[oldest] = now
      oldest = (oldest + 1) % capacity
      running += 1
      waiting.delete(start)
      start()
    }
  }

  return {
    acquire: (signal) =>
      new Promise((resolve, reject) => {
        const start = (): void => {
          signal.removeEventListener('abort', leave)
          let held = true
          resolve(() => {
            if (held) running -= 1
            held = false
            drain()
          })
        }
        const leave = (): void => {
          waiting.delete(start)
          drain()
          reject(signal.reason)
        }
        if (signal.aborted) return reject(signal.reason)
        signal.addEventListener('abort', leave)
        waiting.add(start)
        drain()
      }),
  }
}
