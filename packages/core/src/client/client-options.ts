import type { WebAbortSignal, WebRequestInit, WebResponse } from '../web-types.js'
import type { Hooks } from './hooks.js'

/** A value, or a function that fetches it anew for each attempt, so that secrets can rotate. */
export type Credential = string | (() => string | Promise<string>)

/** Waits for permission to send. May resolve with a function, which is called when the attempt is over. */
export interface Limiter {
  /** Resolves when an attempt may be sent; rejects with the signal's reason when the call is over before that. */
  // biome-ignore lint/suspicious/noConfusingVoidType: an async function that returns nothing is a limiter too
  acquire(signal: WebAbortSignal): Promise<void | (() => void)>
}

/** Throws `ValidationError` for an input that does not fit the documented parameters, or an answer that does not fit the described one. */
export type Validate = (operation: string, value: unknown, kind?: 'response') => void

/** What `fetch` is called with. The limit is for one that buffers answers; the platform's own ignores it, and it is enforced anyway. */
export interface FetchInit extends WebRequestInit {
  /** The most bytes that the answer may have. */
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
  /** The most bytes that an answer may have; a longer one is an `ApiError`. Default 67,108,864: 64 MiB. */
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
