import type { HookEvent } from '../client/hooks.js'
import type { BillingError } from '../errors.js'

/** The part of a call that an error about it reports. */
interface FailedCall {
  readonly event: HookEvent
  readonly answer: unknown
}

/** An error about a call, which reports how far it had come. */
export function createFailure(
  { event: { provider, operation, attempt: attempts }, answer }: FailedCall,
  Class: typeof BillingError,
  message: string,
  cause?: unknown,
): BillingError {
  return new Class(`${message} (${operation})`, { provider, operation, attempts, answer }, { cause })
}
