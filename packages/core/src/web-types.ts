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

interface MinimalHeaders {
  get(name: string): string | null
  has(name: string): boolean
  set(name: string, value: string): void
  delete(name: string): void
  forEach(callback: (value: string, name: string) => void): void
}

interface MinimalAbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

interface MinimalRequestInit {
  method?: string
  headers?: MinimalHeaders
  body?: string | null
  signal?: MinimalAbortSignal | null
}

interface MinimalResponse {
  readonly status: number
  readonly statusText: string
  readonly ok: boolean
  readonly url: string
  readonly headers: MinimalHeaders
  text(): Promise<string>
  json(): Promise<unknown>
  arrayBuffer(): Promise<ArrayBuffer>
}
