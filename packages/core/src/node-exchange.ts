/// <reference types="node" />
import type { FetchInit } from '@billing/core'
import type { Dispatcher } from 'undici'
import { NodeResponse } from './node-response.js'
import { createUndiciHandler } from './undici-handler.js'

/** One request and its answer. Rejects as `fetch` does: with the signal's reason, else with a `TypeError` that has a cause. */
export function nodeExchange(dispatcher: Dispatcher, url: string, init: FetchInit): Promise<Response> {
  const { method = 'GET', headers, body = null, signal, maxResponseBytes = Infinity } = init
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const { origin, pathname, search, username, password } = new URL(url)
    if (username || password) throw new TypeError('A URL may not carry credentials')

    const chunks: Buffer[] = []
    let left = maxResponseBytes
    let abort: ((reason: Error) => void) | undefined
    let finish: (bytes: Buffer) => void
    // Up to the headers it is the call that fails, from then on the body.
    let fail = reject
    const cancel = (): void => {
      fail(signal?.reason)
      abort?.(signal?.reason)
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
      createUndiciHandler({
        onStart(abortRequest) {
          abort = abortRequest
          // Cancelled in the queue: throwing drops the request and keeps the connection, where `abort` would close it.
          signal?.throwIfAborted()
        },
        onHead(status, fields, statusText) {
          if (status < 200) return
          let failBody = reject
          const bytes = new Promise<Buffer>((done, failed) => {
            finish = done
            failBody = failed
          })
          // A header that is none must fail the call, which nothing else would.
          try {
            const arriving = { url, status, statusText, fields, bytes, maxResponseBytes }
            resolve(new NodeResponse(arriving) as unknown as Response)
            fail = failBody
          } catch (cause) {
            reject(new TypeError('fetch failed', { cause }))
            abort?.(cause as Error)
          }
        },
        onData(chunk) {
          chunks.push(chunk)
          left -= chunk.length
          // Whoever reads these bytes sees that there are too many.
          if (left < 0) {
            finish(Buffer.concat(chunks))
            abort?.(new RangeError('The answer is too long'))
          }
        },
        onEnd() {
          signal?.removeEventListener('abort', cancel)
          // undici lends a connection again a turn of the event loop after its answer. Whoever calls before that opens another.
          queueMicrotask(() => setImmediate(finish, Buffer.concat(chunks)))
        },
        onFailure(cause) {
          signal?.removeEventListener('abort', cancel)
          fail(new TypeError('fetch failed', { cause }))
        },
      }),
    )
  })
}
