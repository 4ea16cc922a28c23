import { BillingError } from '@billing/core'

/** Redis gave no permission: it refused, did not answer in time, or could not be reached. Nothing was sent to the provider. */
export class LimiterError extends BillingError {
  static override readonly brand: string = 'BillingError.LimiterError'
  /** The limiter's key. */
  declare readonly key: string
  /** The reply's or the connection's own code, such as `READONLY`, `NOAUTH`, `ECONNREFUSED`; `TIMEOUT` when no reply came in time. */
  declare readonly code?: string | undefined
}

/**
 * What Redis or its client failed with, reduced to a code. The error itself is left out, also as a cause: clients hang addresses and the
 * arguments of commands onto it, AUTH's password among them.
 */
export function limiterError(key: string, thrown: unknown): LimiterError {
  const { code, message } = Object(thrown)
  const word = /^[A-Z][A-Z_]+(?= )/.exec(message)?.[0] ?? code
  const known = typeof word === 'string' && /^[A-Z_]{2,32}$/.test(word) ? word : undefined
  return new LimiterError(`The limiter '${key}' got no permission from Redis${known ? `: ${known}` : ''}`, {
    key,
    ...(known && { code: known }),
  })
}
