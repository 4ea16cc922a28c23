/// <reference types="node" />
import type { Socket } from 'node:net'
import { ConfigError, type Fetch, type FetchInit } from '@billing/core'
import { Agent, buildConnector, type Dispatcher } from 'undici'
import { BufferedResponse } from './node-response.js'

/** How connections are used. */
export interface NodeTransportOptions {
  /** Most connections to one origin. Unlimited by default: a call that finds all of them busy opens another. */
  readonly connections?: number | undefined
  /**
   * Requests sent on a connection before its first answer is back. Default 1: most servers work through a connection one request
   * at a time, so that a slow answer holds up those behind it. More pays off where they don't. Writes are never pipelined.
   */
  readonly pipelining?: number | undefined
  /** Milliseconds an idle connection is kept, unless the server names its own time. Default 30,000. */
  readonly keepAliveTimeoutMs?: number | undefined
  /** A dispatcher of undici instead, with settings of its own: a proxy, client certificates, a test double. */
  readonly dispatcher?: Dispatcher | undefined
}

/** A `fetch` for the client option of that name. */
export interface NodeTransport extends Fetch {
  /** Waits for the calls under way and closes the connections. Idle ones keep no process alive, so closing is optional. */
  close(): Promise<void>
}

/**
 * A faster `fetch` for Node, straight on undici's connections. Needs the package `undici`. Share one between clients: each transport has
 * connections of its own.
 *
 * It does what this library asks of `fetch`, no more: bodies are strings or bytes, redirects are not followed, and an answer has its
 * status, headers, `text()`, `json()` and `arrayBuffer()`, but no stream.
 *
 * @throws {ConfigError} when `dispatcher` comes with other options
 * @see https://undici.nodejs.org/#/docs/api/Agent
 * @example
 * ```ts
 * const stripe = createStripe({ apiKey, fetch: nodeTransport() })
 * ```
 */
export function nodeTransport({ dispatcher, ...limits }: NodeTransportOptions = {}): NodeTransport {
  if (dispatcher && Object.values(limits).some((limit) => limit !== undefined)) {
    throw new ConfigError(
      'dispatcher brings its own settings: set connections, pipelining and keepAliveTimeoutMs there',
    )
  }
  const connections = dispatcher ?? createAgent(limits)
  const fetch: Fetch = (url, init) => exchange(connections, url, init)
  let closed: Promise<void> | undefined
  return Object.assign(fetch, {
    close() {
      closed ??= connections.close()
      return closed
    },
  })
}

function createAgent({ connections, pipelining = 1, keepAliveTimeoutMs = 30_000 }: NodeTransportOptions): Agent {
  return new Agent({
    ...(connections !== undefined && { connections }),
    pipelining,
    keepAliveTimeout: keepAliveTimeoutMs,
    // The signal of the call is the one clock.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: createConnector(),
  })
}

/**
 * Connects as undici does by itself, but so that a connection in the making keeps no process alive: undici goes on with it for ten
 * seconds after the call that wanted it was cancelled. A call that still waits for it holds the process by its timer.
 */
function createConnector(): buildConnector.connector {
  const connect = buildConnector({}) as (...parameters: Parameters<buildConnector.connector>) => Socket
  return (target, done) => {
    connect(target, (...outcome) => {
      outcome[1]?.ref()
      done(...outcome)
    }).unref()
  }
}

/** One request and its answer. Rejects as `fetch` does: with the signal's reason, else with a `TypeError` that has a cause. */
function exchange(dispatcher: Dispatcher, url: string, init: FetchInit): Promise<Response> {
  const { method = 'GET', headers, body = null, signal, maxResponseBytes = Infinity } = init
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const { origin, pathname, search, username, password } = new URL(url)
    if (username || password) throw new TypeError('A URL may not carry credentials')

    const chunks: Buffer[] = []
    let left = maxResponseBytes
    let controller: Dispatcher.DispatchController | undefined
    let finish: (bytes: Buffer) => void
    // Up to the headers it is the call that fails, from then on the body.
    let fail = reject
    function cancel(this: AbortSignal): void {
      fail(this.reason)
      controller?.abort(this.reason)
    }
    signal?.addEventListener('abort', cancel)

    dispatcher.dispatch(
      {
        origin,
        path: pathname + search,
        method: method as Dispatcher.HttpMethod,
        headers: { 'accept-encoding': 'br, gzip', ...Object.fromEntries(new Headers(headers)) },
        body: body as string | Uint8Array | null,
        blocking: false,
      },
      {
        onRequestStart(started) {
          controller = started
          // Cancelled in the queue: throwing drops the request and keeps the connection, where `abort` would close it.
          signal?.throwIfAborted()
        },
        onResponseStart(_, status, fields, statusText = '') {
          if (status < 200) return
          const bytes = new Promise<Buffer>((done, failed) => {
            finish = done
            fail = failed
          })
          resolve(
            new BufferedResponse({ url, status, statusText, fields, bytes, maxResponseBytes }) as unknown as Response,
          )
        },
        onResponseData(running, chunk) {
          chunks.push(chunk)
          left -= chunk.length
          // Whoever reads these bytes sees that there are too many.
          if (left < 0) {
            finish(Buffer.concat(chunks))
            running.abort(new RangeError('The answer is too long'))
          }
        },
        onResponseEnd() {
          signal?.removeEventListener('abort', cancel)
          // undici lends a connection again a turn of the event loop after its answer. Whoever calls before that opens another.
          queueMicrotask(() => setImmediate(finish, Buffer.concat(chunks)))
        },
        onResponseError(_, cause) {
          signal?.removeEventListener('abort', cancel)
          fail(new TypeError('fetch failed', { cause }))
        },
      },
    )
  })
}
