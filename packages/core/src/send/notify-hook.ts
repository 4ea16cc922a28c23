import type { Hooks, RetryEvent } from '../client/hooks.js'
import type { CallState } from './call-state.js'
import { runObserver } from './user-functions.js'

/** Adds details to the event of the current attempt and calls a hook with it, if there is one. */
export async function notifyHook(state: CallState, name: keyof Hooks, details?: Partial<RetryEvent>): Promise<void> {
  state.event = { ...state.event, ...details }
  const { hooks } = state.transport
  // Called as a method: hooks may be an instance of a class.
  if (hooks) await runObserver(state, `hooks.${name}`, () => hooks[name]?.(state.event as RetryEvent))
}
