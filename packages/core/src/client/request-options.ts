import type { WebAbortSignal, WebResponse } from '../web-types.js'

/** Options of one call: the last argument of every function. */
export interface RequestOptions {
  /** Cancels the call at any moment; it rejects with the signal's reason. */
  readonly signal?: WebAbortSignal | undefined
  /** Milliseconds for the whole call, instead of the client's. */
  readonly timeoutMs?: number | undefined
  /** How often a failed request is repeated when that is safe, instead of the client's. */
  readonly maxRetries?: number | undefined
  /** Makes a write safe to repeat where the provider supports it. */
  readonly idempotencyKey?: string | undefined
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Receives the final HTTP answer, whose body has been read: status, headers, request id. */
  readonly onResponse?: ((response: WebResponse) => void) | undefined
}
