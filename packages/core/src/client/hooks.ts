/** What every hook receives. It has no credential, header, query or body, except the `body` of an `ApiError` in `error`. */
export interface HookEvent {
  /** The same object in all events of one call, and in those of no other: a key for a `WeakMap`. */
  readonly call: {
    /** When the call began, before any waiting, in milliseconds as `Date.now()` counts them, by the clock of `performance`. */
    readonly startedAt: number
  }
  /** `stripe`, `chartmogul` or `chargeover`. */
  readonly provider: string
  /** The documented tool name such as `stripe_get_customer`, or method and path for a call on `client.http`. */
  readonly operation: string
  /** The account's name in `createBilling`, when there is one. */
  readonly account?: string | undefined
  /** The HTTP method. */
  readonly method: string
  /** The address without its query. */
  readonly url: string
  /** 1 for the first attempt. */
  readonly attempt: number
}

/** An attempt that ended. */
export interface AttemptEvent extends HookEvent {
  /** Milliseconds from sending to the end of the body. */
  readonly durationMs?: number | undefined
  /** The HTTP status; absent when no answer came. */
  readonly status?: number | undefined
  /** The provider's id of the request; absent when no answer came or it carries none. */
  readonly requestId?: string | undefined
  /** Why the attempt failed; absent when it succeeded. */
  readonly error?: unknown
}

/** A failed attempt that will be repeated. */
export interface RetryEvent extends AttemptEvent {
  readonly error: unknown
  /** Milliseconds until the next attempt. */
  readonly delayMs: number
}

/** A call that failed for good. */
export interface ErrorEvent extends AttemptEvent {
  /** What the call rejects with: a `BillingError`, the reason of its `signal`, or what a framework threw to take over. */
  readonly error: unknown
}

type Hook<Event> = ((event: Event) => unknown) | undefined

/**
 * Observers of every attempt. A promise that a hook returns is awaited, within the time of the call. A hook that throws ends the call with a
 * `ConfigError`; after `onError` the call still rejects with its own error, which carries the failure of the hook as `hookError`. What a
 * framework throws through a hook to take over, such as `redirect()` of Next.js, is what the call rejects with.
 */
export interface Hooks {
  /** An attempt is about to be sent. */
  readonly onRequest?: Hook<HookEvent>
  /** An attempt ended: with an answer, or without one. */
  readonly onResponse?: Hook<AttemptEvent>
  /** A failed attempt will be repeated. */
  readonly onRetry?: Hook<RetryEvent>
  /** The call failed for good. */
  readonly onError?: Hook<ErrorEvent>
}
