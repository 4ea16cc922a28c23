import type { LuaTool } from '../lua.types.js'

/** Stripe forgets an idempotency key after 24 hours at the earliest; the others have none. */
const REPEATABLE_MS: Readonly<Record<string, number>> = { stripe: 23 * 3_600_000 }

/** For how long, in milliseconds, a call can be repeated with the same id without taking effect twice. */
export const repeatableMsOf = ({ access, provider }: LuaTool): number =>
  access === 'write' ? (REPEATABLE_MS[provider] ?? 0) : Number.POSITIVE_INFINITY
