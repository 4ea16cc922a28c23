/**
 * The types around `fetch`, for whatever is declared. They come from lib.dom, from the types of Node, Bun, Deno or Workers, or from nowhere,
 * and a declaration that names one that does not exist is an error in the user's project. `@billing/core` has the same file: the sandbox
 * depends on no other package.
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

/** An address that was taken apart: a `URL`. Where it is a class, which `typeof globalThis` does not know, these members of it. */
export type WebURL = typeof globalThis extends { URL: { prototype: infer Declared } } ? Declared : MinimalURL

interface MinimalURL {
  readonly href: string
  readonly origin: string
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly port: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

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
