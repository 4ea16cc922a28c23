import type { Limiter } from '@billing/core'
import { LimiterError } from './limiter-error.js'
import type { Permission, WaitingCall } from './waiting-calls.js'

/** How long the fallback decides before Redis is asked again. */
const PAUSE_MS = 1_000

/** Decides about calls while Redis does not respond. */
export interface Outage {
  /** The fallback's decision, while it is its turn. */
  decide(signal: AbortSignal): Promise<Permission> | undefined
  /** Reports a failure of Redis and ends the wait of the calls that it concerns. */
  begin(error: LimiterError, calls: readonly WaitingCall[]): void
}

/** Without a `fallback` the calls fail. */
export function createOutage(
  fallback: Limiter | undefined,
  onError: ((error: LimiterError) => void) | undefined,
): Outage {
  let pausedUntil = 0
  // A promise even when it throws, so that `begin` always ends.
  const ask = fallback && (async (signal: AbortSignal) => fallback.acquire(signal))

  return {
    decide: (signal) => (ask && performance.now() < pausedUntil ? ask(signal) : undefined),
    begin(error, calls) {
      // In a promise, which swallows what the observer throws.
      void Promise.resolve(error)
        .then(onError)
        .catch(() => {})
      pausedUntil = performance.now() + PAUSE_MS
      for (const call of calls) {
        if (ask) call.permit(ask(call.signal))
        // Each call gets an error of its own, since pagination adds its cursor to it.
        else call.reject(new LimiterError(error.message, { ...error }))
      }
    },
  }
}
