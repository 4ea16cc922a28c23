import type { Limiter } from '../client/client-options.js'
import { BillingError } from '../errors.js'
import type { CallState } from './call-state.js'
import { runDependency } from './user-functions.js'

/** Waits until the limiter lets an attempt through. */
export function acquireSlot(state: CallState, limiter: Limiter): ReturnType<Limiter['acquire']> {
  const { signal } = state.deadline
  return runDependency(state, 'limiter', async () => {
    const release = await limiter.acquire(signal)
    // The call is over and waits no longer.
    if (signal.aborted) release?.()
    return release
  })
}

/** Gives a slot back. A limiter that fails at that must not hide that the request was carried out. */
export async function releaseSlot(state: CallState, release: () => void): Promise<void> {
  try {
    await runDependency(state, 'limiter', release)
  } catch (failure) {
    const { answer } = state
    throw answer && BillingError.isInstance(failure) ? Object.assign(failure, { answer }) : failure
  }
}
