import { BillingError, ConfigError, ConnectionError } from '../errors.js'
import type { CallState } from './call-state.js'
import { exchange } from './exchange.js'
import { createFailure } from './failure.js'
import { acquireSlot, releaseSlot } from './limiter-slot.js'
import { reasonOf } from './redact.js'
import { throwIfOver } from './user-functions.js'

/** Sends the request of a call once, and resolves with the error if that may be repeated. Throws what ends the call. */
export async function attempt(state: CallState): Promise<BillingError | undefined> {
  const { limiter } = state.transport
  state.deadline.signal.throwIfAborted()
  // Waiting costs turns of the event loop even where there is nothing to wait for.
  const release = limiter && (await acquireSlot(state, limiter))
  state.event = { ...state.common, attempt: state.event.attempt + 1 }
  state.response = undefined
  const started = performance.now()
  let error: BillingError | undefined
  try {
    await exchange(state)
  } catch (thrown) {
    error = toAttemptError(state, thrown)
  } finally {
    if (release) await releaseSlot(state, release)
  }
  state.event = { ...state.event, durationMs: performance.now() - started, error }
  return error
}

/** The error of an attempt that failed. Throws it where no further attempt may follow. */
function toAttemptError(state: CallState, thrown: unknown): BillingError {
  throwIfOver(state, thrown)
  const { answer } = state
  const reason = reasonOf(thrown, state.redact)
  const error = BillingError.isInstance(thrown)
    ? thrown
    : createFailure(state, ConnectionError, `Connection failed: ${reason.message}`, reason)
  // A hook or a credential function failed before anything was sent, or the request was carried out.
  if (answer || error instanceof ConfigError) throw Object.assign(error, { answer })
  return error
}
