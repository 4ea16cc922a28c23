import type { ErrorKind } from './errors.js'
import type { Http } from './http.js'
import type { OutgoingRequest } from './send.js'
import type { WebAbortSignal, WebRequestInit, WebResponse } from './web-types.js'

/** A value, or a function that fetches it anew for each attempt, so that secrets can rotate. */
export type Credential = string | (() => string | Promise<string>)

/** What every hook is told: no credential, header, query or body, but for the `body` of an `ApiError`, which an event's `error` may be. */
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
  /** Why the attempt failed; absent when it brought the call to its end. */
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
 * Observers of every attempt. A promise that one returns is waited for, within the time of the call. One that throws ends the call with a
 * `ConfigError`; only `onError` leaves the call its own error, as whose `hookError` its failure appears. What a framework throws through one to take
 * over, such as `redirect()` of Next.js, is what the call rejects with.
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

/** Waits for permission to send. Resolves with a function that is called when the attempt is over, if the limiter wants to know. */
export interface Limiter {
  /** Resolves when an attempt may be sent; rejects with the signal's reason when the call is over before that. */
  // biome-ignore lint/suspicious/noConfusingVoidType: an async function that returns nothing is a limiter too
  acquire(signal: WebAbortSignal): Promise<void | (() => void)>
}

/** Throws `ValidationError` for an input that does not fit the documented parameters, or an answer that does not fit the described one. */
export type Validate = (operation: string, value: unknown, kind?: 'response') => void

/** What `fetch` is asked with. The bound is for one that keeps whole answers; the platform's own ignores it, and is held to it anyway. */
export interface FetchInit extends WebRequestInit {
  /** Bytes that the answer may have. */
  readonly maxResponseBytes?: number
}

/** The part of `fetch` this library uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<WebResponse>

/** Options of every client. */
export interface ClientOptions {
  /** Another address of the API, for a proxy or a sandbox. */
  readonly baseUrl?: string | undefined
  /** Lets `baseUrl` be `http:` on another host than this one. The credentials travel readable by anyone on the way. */
  readonly allowHttp?: boolean | undefined
  /** Another `fetch`; without it the global one is read at each call. */
  readonly fetch?: Fetch | undefined
  /** How often a failed request is repeated when that is safe. Default 2, 0 means never. */
  readonly maxRetries?: number | undefined
  /** Milliseconds for a whole call: waiting, retries and the body included. Default 60,000. */
  readonly timeoutMs?: number | undefined
  /** Bytes that an answer may have; a longer one is an `ApiError`. Default 67,108,864: 64 MiB. */
  readonly maxResponseBytes?: number | undefined
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Observers of every attempt, for logs, metrics and traces. */
  readonly hooks?: Hooks | undefined
  /** Holds each attempt back until it may be sent, so that a provider's quota is kept: see `createTokenBucket`. */
  readonly limiter?: Limiter | undefined
  /** `validate` from the `/zod` entry: checks each input before it is sent. */
  readonly validate?: Validate | undefined
  /** The account's name, for hooks. `createBilling` sets it. */
  readonly account?: string | undefined
  /** Names your application in the `User-Agent` header. */
  readonly appInfo?:
    | {
        /** The name of your application. */
        readonly name: string
        /** Its version. */
        readonly version?: string | undefined
      }
    | undefined
}

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
  /** Is given the final HTTP answer, whose body has been read: status, headers, request id. */
  readonly onResponse?: ((response: WebResponse) => void) | undefined
}

/** A client: what the functions of a provider take first. */
export interface BillingClient<Paths extends object = object> {
  /** `stripe`, `chartmogul` or `chargeover`. */
  readonly provider: string
  /**
   * For endpoints that no function covers: called as openapi-fetch is, with authentication, retries and errors applied. Described paths
   * are typed; the answer of any other is unknown, or of the type given: `http.POST<Refund>('/v1/refunds', { body })`.
   */
  readonly http: Http<Paths>
}

/** What the reader of a provider's error bodies finds in one. */
export interface ErrorSummary {
  /** What went wrong, in a sentence. */
  readonly message?: string | undefined
  /** What went wrong, where the body says more than the HTTP status. */
  readonly kind?: ErrorKind | undefined
  /** The provider's own code. */
  readonly code?: string | undefined
  /** Why the card was declined. */
  readonly declineCode?: string | undefined
}

/** What differs between providers, and what the caller chose: all that `send` needs to know. */
export interface Transport extends ClientOptions {
  /** `stripe`, `chartmogul` or `chargeover`. */
  readonly provider: string
  /** The address of the API, without a slash at its end. */
  readonly baseUrl: string
  /** User name and, where there is one, password of HTTP Basic authentication, each under the name of its option. */
  readonly credentials: Readonly<Record<string, Credential>>
  /** True when bodies are form-encoded; JSON otherwise. */
  readonly form?: boolean | undefined
  /** True when the provider honours an `Idempotency-Key` on a POST. */
  readonly idempotent?: boolean | undefined
  /** Sets further headers of a request, from the options of its call. */
  readonly prepare?: ((request: OutgoingRequest) => void) | undefined
  /** Reads an error body. For an answer with status 2xx it returns a summary only if the body is an error in disguise. */
  readonly readError: (body: Record<string, unknown>, ok: boolean) => ErrorSummary | undefined
  /** Fills in what the provider's documentation promises and its answers lack. Changes the parsed answer in place. */
  readonly completeAnswer?: ((answer: Record<string, unknown>, text: string) => void) | undefined
}
