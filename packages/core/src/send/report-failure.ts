import type { CallState } from './call-state.js'
import { isControlFlow } from './is-control-flow.js'
import { notifyHook } from './notify-hook.js'

/** Tells `hooks.onError` what a call fails with. If that hook fails, the call still rejects with its own error, which carries the failure. */
export async function reportFailure(state: CallState, error: unknown): Promise<void> {
  try {
    await notifyHook(state, 'onError', { error })
  } catch (hookError) {
    if (isControlFlow(hookError)) throw hookError
    // They are the same when the call was cancelled. Its reason is the caller's, and stays as it is.
    if (hookError !== error) Object.assign(error as object, { hookError })
  }
}
