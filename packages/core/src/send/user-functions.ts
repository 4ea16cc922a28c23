import { BillingError, ConfigError } from '../errors.js'
import type { CallState } from './call-state.js'
import { createFailure } from './failure.js'
import { isControlFlow } from './is-control-flow.js'

type Work<T> = () => T | PromiseLike<T>

/**
 * Runs a function that observes the call: a hook or `onResponse`. Whatever it throws, even an error of this library from some other call,
 * must not be taken for the outcome of this one: it becomes the cause of a `ConfigError`.
 */
export function runObserver<T>(state: CallState, option: string, work: Work<T>): Promise<Awaited<T>> {
  return run(state, work, (thrown) => createFailure(state, ConfigError, `${option} failed`, thrown))
}

/**
 * Runs a function that the call depends on: a credential function, the limiter or `validate`. An error of this library is what the call
 * rejects with; anything else becomes the cause of a `ConfigError`.
 */
export function runDependency<T>(state: CallState, option: string, work: Work<T>): Promise<Awaited<T>> {
  return run(state, work, (thrown) =>
    BillingError.isInstance(thrown) ? thrown : createFailure(state, ConfigError, `${option} failed`, thrown),
  )
}

/** No longer than the call lasts, even if the function ignores that. */
async function run<T>(state: CallState, work: Work<T>, toError: (thrown: unknown) => Error): Promise<Awaited<T>> {
  try {
    return await state.deadline.race(work())
  } catch (thrown) {
    throwIfOver(state, thrown)
    throw toError(thrown)
  }
}

/**
 * Throws what the call ends with if it is over, whatever else was thrown: because of its time, by its caller, or because a framework has
 * taken over, which gets back what it threw.
 */
export function throwIfOver({ deadline }: CallState, thrown: unknown): void {
  if (isControlFlow(thrown)) deadline.stop(thrown)
  deadline.signal.throwIfAborted()
}
