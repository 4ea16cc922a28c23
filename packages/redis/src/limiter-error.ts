import { BillingError } from '@billing/core'

/** Redis gave no permission: it refused, did not reply in time, or could not be reached. Nothing was sent to the provider. */
export class LimiterError extends BillingError {
  static override readonly brand: string = 'BillingError.LimiterError'
  /** The limiter's key. */
  declare readonly key: string
  /** The code of the reply or of the connection, such as `READONLY`, `NOAUTH`, `ECONNREFUSED`; `TIMEOUT` when no reply came in time. */
  declare readonly code?: string | undefined
}

/**
 * Reduces a failure of Redis or of its client to a code. The error itself is left out, also as a cause: clients attach addresses and the
 * arguments of commands to it, the password of AUTH among them.
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
