/// <reference types="node" />
import type { FetchInit } from '@billing/core'
import type { Dispatcher } from 'undici'
import { NodeResponse } from './node-response.js'
import { createUndiciHandler, type ExchangeEvents } from './undici-handler.js'

/** One request and its answer. Rejects as `fetch` does: with the signal's reason, else with a `TypeError` that has a cause. */
export function nodeExchange(dispatcher: Dispatcher, url: string, init: FetchInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    init.signal?.throwIfAborted()
    const options = toDispatchOptions(url, init)
    dispatcher.dispatch(options, createUndiciHandler(receiveResponse(url, init, resolve, reject)))
  })
}

function toDispatchOptions(
  url: string,
  { method = 'GET', headers, body = null }: FetchInit,
): Dispatcher.DispatchOptions {
  const { origin, pathname, search, username, password } = new URL(url)
  if (username || password) throw new TypeError('A URL may not carry credentials')
  return {
    origin,
    path: pathname + search,
    method: method as Dispatcher.HttpMethod,
    headers: { 'accept-encoding': 'br, gzip', ...Object.fromEntries(new Headers(headers)) },
    body: body as string | Uint8Array | null,
    blocking: false,
  }
}

/** Resolves with a response when its head has arrived, and gathers its body. */
function receiveResponse(
  url: string,
  { signal, maxResponseBytes = Infinity }: FetchInit,
  resolve: (response: Response) => void,
  reject: (reason: unknown) => void,
): ExchangeEvents {
  const body = createDeferred<Buffer>()
  const chunks: Buffer[] = []
  let left = maxResponseBytes
  let abort: ((reason: Error) => void) | undefined
  // Until the head has arrived the call fails, from then on its body.
  let fail = reject
  const cancel = (): void => {
    fail(signal?.reason)
    abort?.(signal?.reason)
  }
  signal?.addEventListener('abort', cancel)

  return {
    onStart(abortRequest) {
      abort = abortRequest
      // Cancelled in the queue: throwing drops the request and keeps the connection, where `abort` would close it.
      signal?.throwIfAborted()
    },
    onHead(status, fields, statusText) {
      if (status < 200) return
      // An invalid header must fail the call, which nothing else would.
      try {
        const arriving = { url, status, statusText, fields, bytes: body.promise, maxResponseBytes }
        resolve(new NodeResponse(arriving) as unknown as Response)
        fail = body.reject
      } catch (cause) {
        reject(new TypeError('fetch failed', { cause }))
        abort?.(cause as Error)
      }
    },
    onData(chunk) {
      chunks.push(chunk)
      left -= chunk.length
      // The reader of these bytes sees that there are too many.
      if (left < 0) {
        body.resolve(Buffer.concat(chunks))
        abort?.(new RangeError('The answer is too long'))
      }
    },
    onEnd() {
      signal?.removeEventListener('abort', cancel)
      // undici lends a connection again a turn of the event loop after its answer. A call before that would open another.
      queueMicrotask(() => setImmediate(body.resolve, Buffer.concat(chunks)))
    },
    onFailure(cause) {
      signal?.removeEventListener('abort', cancel)
      fail(new TypeError('fetch failed', { cause }))
    },
  }
}

interface Deferred<T> {
  readonly promise: Promise<T>
  resolve(value: T): void
  reject(reason: unknown): void
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function createDeferred<T>(): Deferred<T> {
  let settle: Omit<Deferred<T>, 'promise'> | undefined
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return { promise, ...(settle as Omit<Deferred<T>, 'promise'>) }
}
