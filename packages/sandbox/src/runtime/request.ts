import type { WebAbortSignal, WebRequestInit, WebURL } from './web-types.js'

/** What `fetch` accepts as its first argument, or a plain object with the same members as a `Request`. */
export type FetchInput = string | WebURL | LightRequest

/** The members of a `Request` that are used, so that callers need not create one. */
export interface LightRequest {
  /** The whole address. */
  readonly url: string
  /** The HTTP method; `GET` without it. */
  readonly method?: string | undefined
  /** The headers, in any form that `fetch` accepts. */
  readonly headers?: WebRequestInit['headers'] | undefined
  /** The body, in any form that `fetch` accepts. */
  readonly body?: WebRequestInit['body'] | undefined
  /** Cancels the request. */
  readonly signal?: WebAbortSignal | null | undefined
}

/** A request whose body has been read. */
export interface ReadRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
}

/** The methods that `fetch` upper-cases; it sends any other one as written. */
const NORMALIZED = /^(delete|get|head|options|post|put)$/i

/** Reads the request that `fetch(input, init)` would send, and throws where `fetch` would. */
export function readRequest(input: FetchInput, init: RequestInit = {}): ReadRequest | Promise<ReadRequest> {
  const request = typeof input === 'string' || input instanceof URL ? undefined : input
  const url = parseUrl(request ? request.url : String(input))
  const named = init.method ?? request?.method ?? 'GET'
  const method = NORMALIZED.test(named) ? named.toUpperCase() : named
  const headers = new Headers(init.headers ?? request?.headers)
  const body = init.body ?? request?.body ?? null
  if (body !== null && (method === 'GET' || method === 'HEAD')) {
    throw new TypeError('Request with GET/HEAD method cannot have body.')
  }
  if (body === null) return { method, url, headers, body: '' }
  if (typeof body === 'string') {
    if (!headers.has('content-type')) headers.set('content-type', 'text/plain;charset=UTF-8')
    return { method, url, headers, body }
  }
  return readBody(body).then(({ text, type }) => {
    if (type && !headers.has('content-type')) headers.set('content-type', type)
    return { method, url, headers, body: text }
  })
}

/** The signal that may cancel the request: of `init`, else of the request object. */
export function signalOf(input: FetchInput, init: RequestInit | undefined): AbortSignal | undefined {
  if (init?.signal !== undefined) return init.signal ?? undefined
  return typeof input === 'string' || input instanceof URL ? undefined : (input.signal ?? undefined)
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new TypeError(`Failed to parse URL from ${text}`)
  const url = new URL(text)
  if (url.username || url.password) {
    throw new TypeError('Request cannot be constructed from a URL that includes credentials.')
  }
  return url
}

async function readBody(body: NonNullable<RequestInit['body']>): Promise<{ text: string; type: string | null }> {
  const wrapped = new Response(body)
  return { type: wrapped.headers.get('content-type'), text: await wrapped.text() }
}
