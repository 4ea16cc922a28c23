import type { Limiter } from '@billing/core'

/** What `acquire` resolves with: a function to call when the request has ended, or nothing. */
export type Permission = Awaited<ReturnType<Limiter['acquire']>>

/** A call that waits for permission. */
export interface WaitingCall {
  readonly signal: AbortSignal
  /** Ends the wait with a permission, or with the promise of one. */
  permit(permission: Permission | Promise<Permission>): void
  /** Ends the wait with an error. */
  reject(error: Error): void
}

/** The calls of one process that wait, in the order in which they came. */
export interface WaitingCalls {
  readonly count: number
  readonly first: WaitingCall | undefined
  /** The calls beyond the first `count`. */
  after(count: number): readonly WaitingCall[]
  /** Adds a call; settles when its wait has ended, also when its signal aborts. */
  add(signal: AbortSignal): Promise<Permission>
}

/** `onAbort` is called after a call has left because its signal was aborted. */
export function createWaitingCalls(onAbort: () => void): WaitingCalls {
  const waiting = new Set<WaitingCall>()
  return {
    get count() {
      return waiting.size
    },
    get first() {
      const [first] = waiting
      return first
    },
    after: (count) => [...waiting].slice(count),
    add: (signal) =>
      new Promise((resolve, reject) => {
        const leave = (): void => {
          waiting.delete(call)
          signal.removeEventListener('abort', abort)
        }
        const abort = (): void => {
          leave()
          onAbort()
          reject(signal.reason)
        }
        const call: WaitingCall = {
          signal,
          permit(permission) {
            leave()
            resolve(permission)
          },
          reject(error) {
            leave()
            reject(error)
          },
        }
        signal.addEventListener('abort', abort)
        waiting.add(call)
      }),
  }
}
