/**
 * The types around `fetch`, for whatever is declared. They come from lib.dom, from the types of Node, Bun, Deno or Workers, or from nowhere,
 * and a declaration that names one that does not exist is an error in the user's project. `typeof globalThis` may be asked for a member that is
 * missing, a type may not. It knows functions but no classes (which is what some of these are), so all of them are read off `fetch`.
 */
type PlatformFetch = typeof globalThis extends { fetch: infer Declared extends AnyFetch } ? Declared : MinimalFetch

// biome-ignore lint/suspicious/noExplicitAny: whatever the platform declares
type AnyFetch = (...parameters: any) => Promise<any>

type MinimalFetch = (url: string, init?: MinimalRequestInit) => Promise<MinimalResponse>

/** What `fetch` is asked with: `RequestInit`. */
export type WebRequestInit = NonNullable<Parameters<PlatformFetch>[1]>

/** What `fetch` answers: a `Response`. */
export type WebResponse = Awaited<ReturnType<PlatformFetch>>

/** The headers of a request or an answer: `Headers`. */
export type WebHeaders = WebResponse['headers']

/** What cancels a request: an `AbortSignal`. */
export type WebAbortSignal = NonNullable<WebRequestInit['signal']>

/** A request before it is sent: `Request`. */
export type WebRequest = [PlatformRequest] extends [never] ? MinimalRequest : PlatformRequest

type PlatformRequest = Extract<Parameters<PlatformFetch>[0], Pick<MinimalRequest, 'method'>>

interface MinimalRequest {
  /** The HTTP method. */
  readonly method: string
  /** The address. */
  readonly url: string
  /** The headers. */
  readonly headers: MinimalHeaders
  /** The body as text. */
  text(): Promise<string>
  /** A copy, whose body can be read as well. */
  clone(): MinimalRequest
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
  /** The body as text. */
  text(): Promise<string>
  /** The body as parsed JSON. */
  json(): Promise<unknown>
  /** The body as bytes. */
  arrayBuffer(): Promise<ArrayBuffer>
}
