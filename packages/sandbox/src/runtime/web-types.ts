/**
 * The types around `fetch`, as the platform declares them: lib.dom, the types of Node, Bun, Deno or Workers, or none of these. A declaration that names one that does not exist is an error in the user's project. `@billing/core` has the same types, without `URL`: the
 * sandbox depends on no other package.
 */
type PlatformFetch = typeof globalThis extends { fetch: infer Declared extends AnyFetch } ? Declared : MinimalFetch

// biome-ignore lint/suspicious/noExplicitAny: whatever the platform declares
type AnyFetch = (...parameters: any) => Promise<any>

type MinimalFetch = (url: string, init?: MinimalRequestInit) => Promise<MinimalResponse>

/** The options of `fetch`: `RequestInit`. */
export type WebRequestInit = NonNullable<Parameters<PlatformFetch>[1]>

/** The result of `fetch`: a `Response`. */
export type WebResponse = Awaited<ReturnType<PlatformFetch>>

/** The headers of a request or an answer: `Headers`. */
export type WebHeaders = WebResponse['headers']

/** What cancels a request: an `AbortSignal`. */
export type WebAbortSignal = NonNullable<WebRequestInit['signal']>

/** A parsed address: a `URL`. Where it is a class, which `typeof globalThis` does not know, these members of it. */
export type WebURL = typeof globalThis extends { URL: { prototype: infer Declared } } ? Declared : MinimalURL

interface MinimalURL {
  /** The whole address. */
  readonly href: string
  /** Protocol, host and port. */
  readonly origin: string
  /** Such as `https:`. */
  readonly protocol: string
  /** Host and port. */
  readonly host: string
  /** The host alone. */
  readonly hostname: string
  /** The port; empty for the usual one. */
  readonly port: string
  /** The path, with its first slash. */
  readonly pathname: string
  /** The query, with its question mark. */
  readonly search: string
  /** The fragment, with its `#`. */
  readonly hash: string
}

interface MinimalHeaders {
  /** The value of a header; null when there is none. */
  get(name: string): string | null
  /** Whether there is a header of this name. */
  has(name: string): boolean
  /** Sets a header, in place of what it was. */
  set(name: string, value: string): void
  /** Removes a header. */
  delete(name: string): void
  /** Calls a function for each header. */
  forEach(callback: (value: string, name: string) => void): void
}

interface MinimalAbortSignal {
  /** Whether it has been aborted. */
  readonly aborted: boolean
  /** What it was aborted with. */
  readonly reason: unknown
  /** Calls a function when it is aborted. */
  addEventListener(type: 'abort', listener: () => void): void
  /** Removes such a function. */
  removeEventListener(type: 'abort', listener: () => void): void
}

interface MinimalRequestInit {
  /** The HTTP method. */
  method?: string
  /** The headers. */
  headers?: MinimalHeaders
  /** The body. */
  body?: string | null
  /** Cancels the request. */
  signal?: MinimalAbortSignal | null
}

interface MinimalResponse {
  /** The HTTP status. */
  readonly status: number
  /** The status in words. */
  readonly statusText: string
  /** Whether the status is 2xx. */
  readonly ok: boolean
  /** The address that was asked. */
  readonly url: string
  /** The headers. */
  readonly headers: MinimalHeaders
  /** The body as a string. */
  text(): Promise<string>
  /** The body as parsed JSON. */
  json(): Promise<unknown>
  /** The body as bytes. */
  arrayBuffer(): Promise<ArrayBuffer>
}
